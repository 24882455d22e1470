import { hangulBoundary } from '../boundary/hangul.ts';
import type { Block } from '../evidence/block.ts';
import type { Finding } from '../evidence/judge.ts';
import { GAP } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import { isKana } from '../match/law.ts';
import type { Steps } from '../steps.ts';
import { type Introduced, type IsFree, isBehind, type ShortMention, shortMention } from './introduced.ts';

/** Titles that follow a family name of one syllable: 딩 변호사, 장 씨. */
const KOREAN_TITLE = /^(씨|변호사|목사|교수|여사|부부|전(의원|교수))/;

/** Family names as a full name in kana or hangul printed them: ソトゥデ氏, 딩 변호사. */
export function* heardShorts(
  blocks: readonly Block[],
  introduced: Introduced,
  findings: readonly Finding[],
  isFree: IsFree,
): Steps<ShortMention[]> {
  const found: ShortMention[] = [];
  const names = new Map<string, PrintedName | undefined>();
  for (const { candidate, block } of findings) {
    for (const [name, given] of partsOf(candidate, block)) {
      const { person } = candidate;
      const shared = names.has(name) && names.get(name)?.person !== person;
      names.set(name, shared ? undefined : { person, given });
    }
  }
  for (const [name, printed] of names) {
    if (!printed || !introduced.has(printed.person)) continue;
    const { person, given } = printed;
    for (const [order, block] of blocks.entries()) {
      yield;
      const { letters } = block.folded;
      for (let from = letters.indexOf(name); from !== -1; from = letters.indexOf(name, from + 1)) {
        const to = from + name.length;
        if (!isFree(block, from, to) || !isBehind(introduced, person, order, from)) continue;
        if (given && !letters.startsWith(SAN, to)) continue;
        if (standsAlone(block, from, to)) found.push(shortMention(block, from, to, person));
      }
    }
  }
  return found;
}

/** Whom a part of a name in kana or hangul means, and whether it is the given name. */
interface PrintedName {
  readonly person: Person;
  readonly given: boolean;
}

/** Japanese calls a foreign woman of whom it speaks warmly by her given name: ナスリンさん. */
const SAN = 'さん';

/** The family name in a full name in kana or hangul, and in kana the given name: the letters of each, given or not. */
function partsOf({ from, to, surface, heard }: Candidate, { folded }: Block): [string, boolean][] {
  const { letters, gaps } = folded;
  const unit = letters.charCodeAt(from);
  const hangul = unit >= 0xac00 && unit <= 0xd7a3;
  if (!hangul && !isKana(unit)) return [];
  // A Chinese name in hangul is one word, family first.
  if (hangul && !heard) return [[surface.pattern.split('·')[0]!, false]];
  const familyFirst = surface.kind === 'P';
  let parted = familyFirst ? from + 1 : to - 1;
  const step = familyFirst ? 1 : -1;
  while (parted > from && parted < to && gaps[parted] === GAP.none) parted += step;
  if (parted <= from || parted >= to) return [];
  const parts: [string, boolean][] = [
    [letters.slice(from, parted), !familyFirst],
    [letters.slice(parted, to), familyFirst],
  ];
  return hangul ? parts.filter(([, given]) => !given) : parts;
}

function standsAlone({ folded }: Block, from: number, to: number): boolean {
  const { letters, gaps } = folded;
  if (isKana(letters.charCodeAt(from))) {
    // No katakana goes on, and no dot ties it to another name.
    const apart = (at: number, neighbour: number) =>
      !isKana(letters.charCodeAt(neighbour)) ||
      (gaps[at]! & (GAP.hard | GAP.comma | GAP.paragraph | GAP.line)) !== 0;
    return apart(from, from - 1) && apart(to, to);
  }
  if (gaps[from] === GAP.none) return false;
  if (to - from > 1) return hangulBoundary(folded, { from, to }) !== undefined;
  if (gaps[to] !== GAP.none && gaps[to] !== GAP.space) return false;
  return KOREAN_TITLE.test(letters.slice(to, to + 4));
}
