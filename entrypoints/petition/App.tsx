import { useEffect, useMemo } from 'preact/hooks';
import { Brand } from '../../components/casebook/Brand.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { caseAddress } from '../../lib/casebook/route.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import type { Words } from '../../lib/words/index.ts';
import { readersLanguages } from '../../lib/words/languages.ts';
import { Desk } from './Desk.tsx';
import { openDesk } from './desk-state.ts';
import { openDrafts } from './draft.ts';
import type { Material, Opened, Subject } from './open.ts';
import { openWords } from './text-state.ts';

/** The page as it opens: a petition, or plain words about why there is none. */
export function App({ opened, words }: { opened: Opened; words: Words }) {
  if (opened.state === 'here') return <PetitionPage material={opened} words={words} />;
  const title = words(opened.state === 'unknown' ? 'sign.unknown.title' : 'compose.failed.title');
  return (
    <>
      <Head title={words('sign.title')} words={words} />
      <Notice title={title}>
        <p>{words(opened.state === 'unknown' ? 'sign.unknown' : 'compose.failed')}</p>
        <a class="button" href="/casebook.html">
          {words('compose.casebook')}
        </a>
      </Notice>
    </>
  );
}

function PetitionPage({ material, words }: { material: Material; words: Words }) {
  const surface = useMemo(() => {
    const desk = openDesk(material, readersLanguages(words.locale, navigator.languages));
    const text = openWords(desk);
    // The page holds one petition for as long as it is open.
    return { desk, text, drafts: openDrafts(desk, text, new AbortController().signal) };
  }, [material]);
  const { desk } = surface;
  const { subject } = material;
  const name = nameOf(subject, words);
  const nobody = subject.kind === 'many' && desk.offers.size === 0;
  return (
    <>
      <Head title={words('sign.title.for', { name })} words={words} />
      {desk.withheld || nobody ? (
        <Notice title={words('sign.withheld.title')}>
          <p>{desk.withheld ? words(desk.withheld, { name }) : words('sign.withheld.nobody')}</p>
          <a
            class="button"
            href={subject.kind === 'person' ? caseAddress(subject.person.id) : '/casebook.html'}
          >
            {words(subject.kind === 'person' ? 'act.case' : 'compose.casebook')}
          </a>
        </Notice>
      ) : (
        <Desk {...surface} words={words} />
      )}
    </>
  );
}

function nameOf(subject: Subject, words: Words): string {
  if (subject.kind === 'person') return subject.person.names.primary;
  return subject.campaign?.name ?? placeName(subject.country, words.locale);
}

function Head({ title, words }: { title: string; words: Words }) {
  useEffect(() => {
    document.title = `${title} · ${words('popup.title')}`;
  }, [title, words]);
  return (
    <header class="head">
      <Brand />
      <h1>{title}</h1>
      <p class="meta">{words('compose.stays')}</p>
    </header>
  );
}
