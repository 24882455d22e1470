import { useEffect, useMemo, useState } from 'preact/hooks';
import { Brand } from '../../components/casebook/Brand.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { PersonName } from '../../components/PersonName.tsx';
import { caseAddress } from '../../lib/casebook/route.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import type { Words } from '../../lib/words/index.ts';
import { readersLanguages } from '../../lib/words/languages.ts';
import { Desk } from './Desk.tsx';
import { openDesk } from './desk-state.ts';
import { openDrafts } from './draft.ts';
import type { Material, Opened } from './open.ts';
import { openPrinting } from './Printer.tsx';
import { openKeptSelf } from './writer.ts';

/** The page as it opens: a letter, or plain words about why there is none. */
export function App({ opened, words }: { opened: Opened; words: Words }) {
  if (opened.state === 'here') return <LetterPage material={opened} words={words} />;
  return <NoLetterPage known={opened.state !== 'unknown'} words={words} />;
}

function NoLetterPage({ known, words }: { known: boolean; words: Words }) {
  const title = words(known ? 'compose.failed.title' : 'compose.unknown.title');
  useTitle(title, words);
  return (
    <>
      <header class="head">
        <Brand />
      </header>
      <Notice title={title}>
        <p>{words(known ? 'compose.failed' : 'compose.unknown')}</p>
        <a class="button" href="/casebook.html">
          {words('compose.casebook')}
        </a>
      </Notice>
    </>
  );
}

function LetterPage({ material, words }: { material: Material; words: Words }) {
  const { person } = material;
  const surface = useMemo(() => {
    const desk = openDesk(material, readersLanguages(words.locale, navigator.languages), new Date());
    // The page holds one letter for as long as it is open.
    const drafts = openDrafts(desk, new AbortController().signal);
    return { desk, drafts, self: openKeptSelf(desk), printing: openPrinting() };
  }, [material]);
  const { desk } = surface;
  const { keepLetters } = useSettings();
  useTitle(words('compose.title', { name: person.names.primary }), words);
  const { suggestion } = desk;
  return (
    <>
      <header class="head">
        <Brand />
        <h1>
          {/* The name has its own language, so it stands apart from the words around it. */}
          {words('compose.title', { name: '\u0000' })
            .split('\u0000')
            .map((part, i) => (
              <>
                {i > 0 && <PersonName primary={person.names.primary} native={person.names.native} />}
                {part}
              </>
            ))}
        </h1>
        <p class="meta">{words('compose.stays')}</p>
      </header>
      {suggestion.purposes.length > 0 ? (
        <Desk {...surface} keep={keepLetters} words={words} />
      ) : (
        'withheld' in suggestion && (
          <Notice title={words('letter.withheld.title')}>
            <p>{words(suggestion.withheld, { name: person.names.primary })}</p>
            <p class="notice-ways">
              <a class="button" href={caseAddress(person.id)}>
                {words('act.case')}
              </a>
              <a class="button" data-look="quiet" href="/casebook.html">
                {words('compose.casebook')}
              </a>
            </p>
          </Notice>
        )
      )}
    </>
  );
}

function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    void readSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

function useTitle(title: string, words: Words): void {
  useEffect(() => {
    document.title = `${title} · ${words('popup.title')}`;
  }, [title, words]);
}
