import { foldUnits, WIDE } from './fold/units.ts';
import { deriveForms, type FormIndex, lettersOf } from './forms/derive.ts';
import type { CompiledLexicon, SurfaceKind } from './lexicon/compiled.ts';
import { openSpotter, type Spotter } from './match/spotter.ts';

export type { CompiledLexicon } from './lexicon/compiled.ts';

/** A person as recognition knows them. */
export interface Person {
  readonly id: string;
  /** Country code of the persecuting state; `CN-HK` for Hong Kong. */
  readonly country: string;
  readonly surfaces: readonly Surface[];
  /** Lower-case words that speak for the person when they stand in the same text. */
  readonly support: readonly string[];
}

/** One name of a person in one script. */
export interface Surface {
  readonly kind: SurfaceKind;
  /** 0: as good as unique … 3: borne by a crowd. */
  readonly commonness: number;
  readonly pattern: string;
}

/** The names of the dataset, ready for reading texts. */
export interface Lexicon {
  readonly people: readonly Person[];
  /** Words by which countries show in a text, as compiled: parsed when a text holds a candidate. */
  readonly places: string;
  /** Folded code units, with this lexicon's character variants. */
  readonly units: Uint16Array;
  readonly forms: FormIndex;
  /** Lengths of whole forms and of heads, ascending: what is worth looking up. */
  readonly lengths: Lengths;
  readonly spotter: Spotter;
}

/** Makes a lexicon from its compiled form: a few milliseconds, once a page. */
export function loadLexicon(compiled: string | CompiledLexicon): Lexicon {
  const {
    han,
    people: lines,
    places,
  } = typeof compiled === 'string' ? (JSON.parse(compiled) as CompiledLexicon) : compiled;
  const units = foldUnits().slice();
  for (let i = 0; i + 1 < han.length; i += 2) units[han.charCodeAt(i)] = units[han.charCodeAt(i + 1)]!;
  const people = lines === '' ? [] : lines.split('\n').map(parsePerson);
  const spotter = openSpotter(people.length * 12, shortestOf(people));
  const forms: FormIndex = { whole: new Map(), heads: new Map(), sounds: new Map(), spotter };
  for (const person of people)
    for (const surface of person.surfaces) deriveForms(person, surface, units, forms);
  return { people, places, units, forms, lengths: lengthsOf(forms), spotter };
}

function parsePerson(line: string): Person {
  const [id = '', country = '', surfaces = '', support = ''] = line.split('\t');
  return {
    id,
    country,
    surfaces: surfaces.split(';').map((text) => ({
      kind: text.charAt(0) as SurfaceKind,
      commonness: Number(text.charAt(1)),
      pattern: text.slice(2),
    })),
    support: support === '' ? [] : support.split(';'),
  };
}

/** The lengths that occur, for spaced and unspaced scripts. */
export interface Lengths {
  readonly narrow: readonly number[];
  readonly wide: readonly number[];
}

/** Letters of the shortest name in a script with spaces: the gate must not look further. */
function shortestOf(people: readonly Person[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { surfaces } of people) {
    for (const { pattern } of surfaces) {
      if (pattern.length < shortest + 2 && pattern.charCodeAt(0) < WIDE)
        shortest = Math.min(shortest, lettersOf(pattern).length);
    }
  }
  return shortest;
}

function lengthsOf({ whole, heads }: FormIndex): Lengths {
  const narrow = new Set<number>();
  const wide = new Set<number>();
  for (const index of [whole, heads]) {
    for (const letters of index.keys()) (letters.charCodeAt(0) < WIDE ? narrow : wide).add(letters.length);
  }
  const ascending = (lengths: Set<number>) => [...lengths].sort((a, b) => a - b);
  return { narrow: ascending(narrow), wide: ascending(wide) };
}
