import { foldWord } from '../fold/folded.ts';
import type { Person, Surface } from '../lexicon.ts';
import { admit, type Spotter } from '../match/spotter.ts';
import { declined, isWomansName } from './cyrillic.ts';
import { looseBeginnings, soundOf } from './sound.ts';

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
  /** The gate, which lets their beginnings through. */
  readonly spotter: Spotter;
}

type Add = (pattern: string, familyFirst: boolean, derived: boolean, commonness?: number) => void;

/** Derives what print makes of a surface and files it. */
export function deriveForms(person: Person, surface: Surface, units: Uint16Array, index: FormIndex): void {
  const [first = '', ...rest] = surface.pattern.split('|');
  const second = rest.join('|');
  const add: Add = (pattern, familyFirst, derived, commonness = surface.commonness) => {
    const letters = lettersOf(pattern);
    file(index.whole, letters, { person, surface, commonness, pattern, familyFirst, derived });
    admit(index.spotter, letters);
  };
  const lead = (heads: readonly string[], tails: readonly string[], familyFirst: boolean) => {
    const folded = [...new Set(tails.map((tail) => foldWord(tail, units)))];
    for (const printed of new Set(heads)) {
      const head = foldWord(printed, units);
      fileHead(index, head, { person, surface, tails: folded, familyFirst });
      admit(index.spotter, head + folded[0]);
      // A patronymic may follow a short given name.
      if (surface.kind === 'C') admit(index.spotter, head);
    }
  };
  switch (surface.kind) {
    case 'N':
      return;
    case 'H':
      add(surface.pattern, true, false);
      return;
    case 'P':
      add(surface.pattern, true, false);
      add(`${second}|${first}`, false, true);
      return;
    case 'E':
      deriveEnglish(surface, add);
      return;
    case 'L': {
      add(surface.pattern, false, false);
      add(`${second}|${first}`, true, true);
      const [given, family] = [lettersOf(first), lettersOf(second)];
      fileHead(index, given, { person, surface, tails: [family], familyFirst: false });
      const form = {
        person,
        surface,
        commonness: surface.commonness,
        pattern: surface.pattern,
        familyFirst: false,
        derived: true,
      };
      if (file(index.sounds, `${soundOf(given)} ${soundOf(family)}`, form)) {
        for (const beginning of looseBeginnings(given + family)) admit(index.spotter, beginning);
      }
      return;
    }
    case 'C': {
      const woman = isWomansName(first);
      const [given, family] = [declined(first, 'given', woman), declined(second, 'family', woman)];
      lead(given, family, false);
      lead(family, given, true);
      return;
    }
    case 'D':
      lead([first], declined(second, 'given', false), true);
      // Ukrainian writes the same system with its own vowels.
      lead([ukrainian(first)], declined(ukrainian(second), 'given', false), true);
      return;
    default:
      add(surface.pattern, false, false);
  }
}

/** Albert Ho, Ho Albert; with the Chinese given name also Ho Chun-yan, Albert Ho Chun-yan, Ho Chun-yan Albert. */
function deriveEnglish({ pattern }: Surface, add: Add): void {
  const [english, family, given] = pattern.split('|');
  add(`${english}|${family}`, false, false);
  add(`${family}|${english}`, true, true);
  if (!given) return;
  // With the Chinese given name the name is as good as unique.
  add(`${family}|${given}`, true, false, 0);
  add(`${given}|${family}`, false, true, 0);
  add(pattern, false, false, 0);
  add(`${family}|${given}|${english}`, true, false, 0);
}

/** A person may have the same head in several languages, with other tails. */
function fileHead({ heads }: FormIndex, key: string, head: Head): void {
  const filed = heads.get(key);
  if (filed) filed.push(head);
  else heads.set(key, [head]);
}

/** Files an entry under its key, once a person; false when it was there. */
function file<Entry extends { readonly person: Person }>(
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

function ukrainian(name: string): string {
  return name.replaceAll('и', 'і').replaceAll('ы', 'и').replaceAll('э', 'е').replaceAll('ъ', '’');
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
