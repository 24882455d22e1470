import { unitOf } from '../fold/units.ts';
import type { Person, Surface } from '../lexicon.ts';
import { bits } from '../match/spotter.ts';
import { deriveForms, UKRAINIAN } from './derive.ts';
import type { FormIndex } from './form.ts';
import { latinInitials } from './latinised.ts';

/** The printed forms, derived as they are asked for: a page that only brushes a name need not pay for all. */
export interface Shelf {
  all(): FormIndex;
  startingWith(letter: number): FormIndex;
  /** True when the forms that begin with the letter are there. */
  has(letter: number): boolean;
  /** Derives a few of them. */
  derive(letter: number): void;
}

/** Surfaces whose forms are derived at a time where there is time: cold, each takes a part of a millisecond. */
const AT_A_TIME = 4;

/** Printed forms that a person has, about. */
const FORMS_OF_A_PERSON = 16;

type Entry = readonly [Person, Surface];

/** Sorts the surfaces of all people by the letters that their printed forms can begin with. */
export function openShelf(
  people: readonly Person[],
  units: Uint16Array,
  admit?: (letters: string) => void,
): Shelf {
  const forms: FormIndex = {
    whole: new Map(),
    heads: new Map(),
    sounds: new Map(),
    firstSounds: new Set(),
    keys: bits(people.length * FORMS_OF_A_PERSON, 1 << 14),
    narrow: [],
    wide: [],
    admit,
  };
  const waiting = new Map<number, Entry[]>();
  const done = new Set<Surface>();
  for (const person of people) {
    for (const surface of person.surfaces) {
      const initials = initialsOf(surface);
      for (let i = 0; i < initials.length; i++) {
        const letter = rowOf(unitOf(units, initials.charCodeAt(i)));
        const row = waiting.get(letter);
        if (!row) waiting.set(letter, [[person, surface]]);
        else if (row.at(-1)![1] !== surface) row.push([person, surface]);
      }
    }
  }
  const derive = (row: number, most = Number.POSITIVE_INFINITY) => {
    const entries = waiting.get(row);
    if (!entries) return;
    if (entries.length <= most) waiting.delete(row);
    for (const [person, surface] of entries.splice(0, most)) {
      if (done.has(surface)) continue;
      done.add(surface);
      deriveForms(person, surface, units, forms);
    }
  };
  return {
    all() {
      for (const row of [...waiting.keys()]) derive(row);
      return forms;
    },
    startingWith(letter) {
      derive(rowOf(letter));
      return forms;
    },
    has: (letter) => !waiting.has(rowOf(letter)),
    derive: (letter) => derive(rowOf(letter), AT_A_TIME),
  };
}

/** The letters with which forms of a surface begin: of either part, and what other languages make of it. */
function initialsOf({ kind, pattern }: Surface): string {
  const first = pattern.charAt(0);
  if (kind === 'H' || kind === 'B') return first;
  const bar = pattern.indexOf('|');
  const last = pattern.lastIndexOf('|');
  const both = first + pattern.charAt(bar + 1) + pattern.charAt(last + 1);
  if (kind !== 'C') return both;
  const other = UKRAINIAN[pattern.slice(0, bar)]?.charAt(0) ?? '';
  return both + other + latinInitials(first) + latinInitials(pattern.charAt(bar + 1));
}

const VOWELS = 'aeiouyаеиоуэюя';

/** Vowels share a row: romanisations and neighbouring languages exchange them. */
function rowOf(letter: number): number {
  return letter < 0x450 && VOWELS.includes(String.fromCharCode(letter)) ? 0 : letter;
}
