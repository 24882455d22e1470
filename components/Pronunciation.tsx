import type { Person } from '../lib/dataset/person.ts';
import type { Words } from '../lib/words/index.ts';

/** “say it: Dīng Jiāxǐ”, in a language tag by which a voice knows how to read it. */
export function Pronunciation({ names, words }: { names: Person['names']; words: Words }) {
  const { pronunciation } = names;
  if (!pronunciation) return null;
  return (
    <span class="say-it">
      {spaced(words('pronunciation.say'))}
      <span lang={pronunciation.lang} translate={false}>
        {pronunciation.text}
      </span>
    </span>
  );
}

/** A full-width colon brings its own space. */
const spaced = (text: string): string => (text.endsWith('：') ? text : `${text} `);
