import { LanguageChoice } from '../../components/letter/LanguageChoice.tsx';
import { audienceFor } from '../../lib/letters/audience.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Desk } from './desk-state.ts';

/** The language of the letter, and the one beside it. */
export function Languages({ desk, words }: { desk: Desk; words: Words }) {
  const { all, read } = desk.languages.value;
  const to = desk.addressee.value;
  const chosen = desk.language.value;
  if (!to) return null;
  const there = Object.keys(desk.index.languages);
  return (
    <LanguageChoice
      all={all}
      read={read}
      chosen={chosen}
      onChoose={(language) => desk.choose({ language })}
      beside={desk.besideLanguage.value}
      besides={there.filter(
        (language) => language !== chosen && desk.index.languages[language]?.includes(audienceFor(to)),
      )}
      onBeside={(beside) => desk.choose({ beside })}
      besideWhy={words('compose.beside.why')}
      words={words}
    />
  );
}
