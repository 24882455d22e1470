import { hangulBoundary } from '../boundary/hangul.ts';
import type { Block } from '../evidence/block.ts';
import type { Finding } from '../evidence/judge.ts';
import { GAP } from '../fold/folded.ts';
import { isKana } from '../match/heard.ts';
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
  const families = new Map<string, Finding | undefined>();
  for (const finding of findings) {
    const family = familyIn(finding);
    if (!family) continue;
    const other = families.get(family);
    const shared = families.has(family) && other?.candidate.person !== finding.candidate.person;
    families.set(family, shared ? undefined : finding);
  }
  for (const [family, finding] of families) {
    const person = finding?.candidate.person;
    if (!person || !introduced.has(person)) continue;
    for (const [order, block] of blocks.entries()) {
      yield;
      const { letters } = block.folded;
      for (let from = letters.indexOf(family); from !== -1; from = letters.indexOf(family, from + 1)) {
        const to = from + family.length;
        if (!isFree(block, from, to) || !isBehind(introduced, person, order, from)) continue;
        if (standsAlone(block, from, to)) found.push(shortMention(block, from, to, person));
      }
    }
  }
  return found;
}

/** The letters of the family name in a full name in kana or hangul. */
function familyIn({ block, candidate }: Finding): string | undefined {
  const { from, to, surface, heard } = candidate;
  const { letters, gaps } = block.folded;
  const unit = letters.charCodeAt(from);
  const hangul = unit >= 0xac00 && unit <= 0xd7a3;
  if (!hangul && !isKana(unit)) return undefined;
  // A Chinese name in hangul is one word, family first.
  if (hangul && !heard) return surface.pattern.split('·')[0];
  let parted = surface.kind === 'P' ? from + 1 : to - 1;
  const step = surface.kind === 'P' ? 1 : -1;
  while (parted > from && parted < to && gaps[parted] === GAP.none) parted += step;
  if (parted <= from || parted >= to) return undefined;
  return surface.kind === 'P' ? letters.slice(from, parted) : letters.slice(parted, to);
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
