import { useEffect } from 'preact/hooks';
import { Brand } from '../../components/casebook/Brand.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import type { Words } from '../../lib/words/index.ts';
import { Desk } from './Desk.tsx';
import type { Opened } from './open.ts';

/** The page as it opens: a message, or plain words about why there is none. */
export function App({ opened, words }: { opened: Opened; words: Words }) {
  const name = opened.state === 'here' ? opened.person?.names.primary : undefined;
  const title = name ? words('message.title.for', { name }) : words('message.title');
  useEffect(() => {
    document.title = `${title} · ${words('popup.title')}`;
  }, [title, words]);
  const head = (
    <header class="head">
      <Brand />
      <h1>{title}</h1>
      <p class="meta">{words('message.stays')}</p>
    </header>
  );
  if (opened.state === 'here' && !opened.withheld)
    return (
      <>
        {head}
        <Desk material={opened} words={words} />
      </>
    );
  const { title: why, text } =
    opened.state === 'here'
      ? {
          title: words('message.withheld.title'),
          text: opened.withheld && words(opened.withheld, { name: name ?? '' }),
        }
      : opened.state === 'unknown'
        ? { title: words('compose.unknown.title'), text: words('compose.unknown') }
        : { title: words('compose.failed.title'), text: words('compose.failed') };
  return (
    <>
      {head}
      <Notice title={why}>
        <p>{text}</p>
        <p class="notice-ways">
          <a class="button" href="/message.html">
            {words('message.toAll')}
          </a>
          <a class="button" data-look="quiet" href="/casebook.html">
            {words('compose.casebook')}
          </a>
        </p>
      </Notice>
    </>
  );
}
