import type { Block } from '../evidence/block.ts';
import { foldWord, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import { declined, isWomansName } from '../forms/cyrillic.ts';
import { latinised } from '../forms/latinised.ts';
import type { Lexicon, Person, Surface } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';

/** How later sentences may call a person, in scripts with spaces. */
export interface ShortKey {
  readonly letters: string;
  readonly person: Person;
  /** The family name is printed before the given name: others of that name show behind it, not before it. */
  readonly familyFirst: boolean;
  /** A given name, by which friends and family call the person. */
  readonly given: boolean;
  /** Easily an ordinary word: needs a title or a clause around it. */
  readonly titled: boolean;
}

const PARTICLE = /^(al|el|san|abu|de|bel|abdel|abdul|abd)·/;

/** Countries whose people are called by the (last) given name. */
const BY_GIVEN_NAME = new Set(['VN', 'TH', 'MM', 'ID', 'KH', 'MY', 'ET']);

/** The short forms of a person in scripts with spaces. */
export function spacedKeys(person: Person, { units }: Lexicon): ShortKey[] {
  const keys = new Map<string, ShortKey>();
  const add: Add = (printed, familyFirst, { titled = false, given = false } = {}) => {
    const letters = foldWord(printed, units);
    if (letters.length > 1 && !keys.has(letters))
      keys.set(letters, { letters, person, familyFirst, given, titled });
  };
  for (const surface of person.surfaces) printedShort(surface, person, add);
  return [...keys.values()];
}

type Add = (printed: string, familyFirst: boolean, more?: { titled?: boolean; given?: boolean }) => void;

function printedShort({ kind, pattern, commonness }: Surface, { country }: Person, add: Add): void {
  const parts = pattern.split('|');
  const [first = '', second = ''] = parts;
  const given = BY_GIVEN_NAME.has(country);
  switch (kind) {
    case 'P':
      add(first, true);
      // Jiaxi, Quanzhang: a given name of one syllable is too often something else.
      if (second.includes('·')) add(second.replaceAll('·', ''), false, { given: true });
      break;
    case 'E':
      add(second, true);
      break;
    case 'L':
      add(second, false);
      if (given || (commonness < 2 && !first.includes('·'))) add(first, false, { given: !given });
      // Two family names, Spanish fashion: the first one alone.
      if (second.includes('·') && !PARTICLE.test(second)) add(second.split('·')[0]!, false);
      break;
    case 'V':
      // One syllable is a word as well: Mạnh mẽ, strong.
      add(parts.at(-1)!, false, { titled: true });
      if (parts.length > 2) add(parts.slice(1).join(''), false);
      break;
    case 'C':
      for (const form of declined(second, 'family', isWomansName(first))) add(form, false);
      for (const form of latinised(second)) add(form, false);
      break;
    case 'D':
      for (const form of declined(first, 'given', false)) add(form, true);
      break;
    case 'B':
      if (second.charCodeAt(0) < WIDE) add(second, false, { titled: /^ال.{1,4}$|^.{1,4}$/.test(second) });
      if (commonness < 2 && /^[\u0600-\u06ff]{3,}$/.test(first))
        add(first, false, { given: true, titled: true });
      break;
    default:
  }
}

/** The family name as a rendition in Arabic letters printed it: دينغ. */
export function printedKey(
  { folded }: Block,
  { from, to, person, surface }: Candidate,
): ShortKey | undefined {
  const { letters, gaps } = folded;
  if (letters.charCodeAt(from) >= WIDE) return undefined;
  const familyFirst = surface.kind === 'P';
  let parted = familyFirst ? from + 1 : to - 1;
  while (parted > from && parted < to && gaps[parted] === GAP.none) parted += familyFirst ? 1 : -1;
  const family = familyFirst ? letters.slice(from, parted) : letters.slice(parted, to);
  return family.length > 2
    ? { letters: family, person, familyFirst, given: false, titled: family.length < 5 }
    : undefined;
}
