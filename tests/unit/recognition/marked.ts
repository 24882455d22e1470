import { type Mention, recognise } from '../../../lib/recognition/index.ts';
import { type Lexicon, loadLexicon } from '../../../lib/recognition/lexicon.ts';
import { soundPeople } from '../../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';

let shared: Lexicon | undefined;

/** The lexicon of the dataset's own records. */
export function lexicon(): Lexicon {
  shared ??= loadLexicon(
    compileLexicon(soundPeople(new URL('../../../data/people', import.meta.url).pathname)),
  );
  return shared;
}

/** A sentence with what a reader sees in it: `[[id|full name]]`, `((id|short form))`, a leading `?` for "perhaps". */
export interface Marked {
  readonly text: string;
  readonly seen: readonly string[];
}

/** Reads the notation of `Marked`. */
export function marked(sentence: string): Marked {
  const seen: string[] = [];
  const text = sentence.replace(
    /\[\[([^|]+)\|([\s\S]*?)\]\]|\(\(([^|]+)\|([\s\S]*?)\)\)/g,
    (_, full, name, short, called) => {
      seen.push(full ? `full ${full} ${name}` : `short ${short} ${called}`);
      return name ?? called;
    },
  );
  return { text, seen };
}

/** What recognition sees, in the same words; a full name that is only possible carries a question mark. */
export function seenIn(text: string, lang?: string): string[] {
  return recognise(text, lexicon(), lang ? { lang } : {}).map(inWords);
}

function inWords({ kind, person, text, certainty }: Mention): string {
  return `${kind} ${certainty === 'possible' ? '?' : ''}${person} ${text}`;
}
