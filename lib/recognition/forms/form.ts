import { WIDE } from '../fold/units.ts';
import type { Person, Surface } from '../lexicon.ts';
import { mix, put, START, slot } from '../match/spotter.ts';

/** What may stand before a letter inside a form. */
export const GLUED = 0; // nothing
export const LOOSE = 1; // nothing, a hyphen, an apostrophe or a space
export const BREAK = 2; // a break between words must stand here

/** One printed form of a name. */
export interface Form {
  readonly person: Person;
  readonly surface: Surface;
  /** How many may bear the name as printed here: see `Surface`. */
  readonly commonness: number;
  /** The folded form, with `|` and `·` where breaks must or may stand. */
  readonly pattern: string;
  /** The family name stands first, hence a comma may follow it. */
  readonly familyFirst: boolean;
  /** The printed order or spelling is not the record's own. */
  readonly derived: boolean;
}

/** A name whose second part comes in many forms, or after a middle name: the first part leads to the second. */
export interface Head {
  readonly person: Person;
  readonly surface: Surface;
  readonly tails: readonly string[];
  readonly familyFirst: boolean;
}

/** All printed forms, by what they are looked up with. */
export interface FormIndex {
  /** Whole names by their letters. */
  readonly whole: Map<string, Form[]>;
  /** First parts by their letters. */
  readonly heads: Map<string, Head[]>;
  /** Names by the sound of their two parts. */
  readonly sounds: Map<string, Form[]>;
  /** The sounds of first parts. */
  readonly firstSounds: Set<string>;
  /** Bits of whole names and first parts by their letters: most of what is looked up is not there. */
  readonly keys: Uint32Array;
  /** Lengths of whole names and first parts, ascending, for spaced and unspaced scripts: what is worth looking up. */
  readonly narrow: number[];
  readonly wide: number[];
  /** Hears the letters that a text with the name begins it with: only while the gate is compiled. */
  readonly admit?: ((letters: string) => void) | undefined;
}

/** A person may have the same head in several languages, with other tails. */
export function fileHead(index: FormIndex, key: string, head: Head): void {
  const { heads } = index;
  note(index, key);
  const filed = heads.get(key);
  if (filed) filed.push(head);
  else heads.set(key, [head]);
}

/** Files an entry under its key, once a person; false when it was there. */
export function file<Entry extends { readonly person: Person }>(
  index: Map<string, Entry[]>,
  key: string,
  entry: Entry,
): boolean {
  const filed = index.get(key);
  if (filed?.some((other) => other.person === entry.person)) return false;
  if (filed) filed.push(entry);
  else index.set(key, [entry]);
  return true;
}

/** The letters of a folded pattern. */
export function lettersOf(pattern: string): string {
  return pattern.replace(/[|·]/g, '');
}

/** For each letter of a form GLUED, LOOSE or BREAK: worked out when a text first spells the form. */
export function jointsOf(form: Form): Uint8Array {
  const known = joints.get(form);
  if (known) return known;
  const marks: number[] = [];
  const anywhere = form.surface.kind === 'H' || isArabic(form.pattern.charCodeAt(0));
  let joint = BREAK;
  for (const character of form.pattern) {
    if (character === '|') joint = BREAK;
    else if (character === '·') joint = LOOSE;
    else {
      marks.push(anywhere ? LOOSE : joint);
      joint = GLUED;
    }
  }
  const made = Uint8Array.from(marks);
  joints.set(form, made);
  return made;
}

/** Arabic and Persian print compound names with and without a space: محمدرضا, محمد رضا. */
function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff;
}

const joints = new WeakMap<Form, Uint8Array>();

/** Keeps the lengths that occur, ascending, and the bit of the letters. */
export function note({ keys, narrow, wide }: FormIndex, letters: string): void {
  let hash = START;
  for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
  put(keys, slot(hash, keys));
  const lengths = letters.charCodeAt(0) < WIDE ? narrow : wide;
  const { length } = letters;
  let at = lengths.length;
  while (at > 0 && lengths[at - 1]! > length) at--;
  if (lengths[at - 1] !== length) lengths.splice(at, 0, length);
}
