import { type Folded, GAP } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';
import type { CueHit, Sign } from './cues.ts';
import { creditLine, goesOnAsName, isCalledAfter, isListed, lacksCapitals } from './surroundings.ts';
import { WEIGHTS } from './weights.ts';
import type { Witness } from './witness.ts';

/** What the whole reading has to say, counted once. */
export interface PageView {
  readonly counts: ReadonlyMap<Sign, number>;
  /** What the person's record has in the text. */
  readonly support: (person: Person) => readonly Witness[];
}

/** Letters that count as near: about a sentence. */
const NEAR_NARROW = 110;
const NEAR_WIDE = 36;
/** Letters of the longest cue word, about. */
const LONGEST_CUE = 30;
/** Cue words from which on a matter is what the text is about. */
const MANY = 5;

/** Everything that speaks for or against a candidate, apart from what other verdicts say about it. */
export function testimony(candidate: Candidate, block: Block, page: PageView): Witness[] {
  const witnesses: Witness[] = [];
  const { folded } = block;
  const { commonness } = candidate;
  const say = (says: string, weight: number, tie?: 1 | 2) => {
    if (weight !== 0) witnesses.push(tie ? { says, weight, tie } : { says, weight });
  };
  const doubt = (says: string, weight: number) => say(says, weight * WEIGHTS.doubt[commonness]!);

  say(`commonness ${commonness} of the name`, WEIGHTS.prior[commonness]!);
  if (candidate.loose) say('only sounds like the name', WEIGHTS.loose);
  else if (candidate.derived) say('order or spelling is not the usual one', WEIGHTS.derived);
  if (lacksCapitals(folded, candidate)) say('no capitals', WEIGHTS.lowerCase);
  say('edges of the name', candidate.boundary * WEIGHTS.boundaryShare);

  const count = (sign: Sign) => page.counts.get(sign) ?? 0;
  const near = nearCues(candidate, block);
  if (near.beside.has('role')) say('a role of the law or of rights beside it', WEIGHTS.roleBeside, 1);
  if (count(`@${candidate.person.country}`) > 0) say('the country in the text', WEIGHTS.countryAnywhere, 1);
  if (near.within.has('role')) say('law and rights near', WEIGHTS.rolesNear);
  if (count('role') > 0) say('law and rights in the text', WEIGHTS.rolesAnywhere);
  if (near.within.has('plight')) say('arrest, trial or prison near', WEIGHTS.plightNear);
  if (count('plight') > 0) say('arrest, trial or prison in the text', WEIGHTS.plightAnywhere);

  if (count('role') >= MANY) say('law and rights all over the text', WEIGHTS.manyAnywhere);
  if (count('plight') >= MANY) say('arrest, trial or prison all over the text', WEIGHTS.manyAnywhere);

  if (near.beside.has('trade') && !near.beside.has('role'))
    doubt('another trade beside it', WEIGHTS.otherTradeBeside);
  if (near.within.has('world')) doubt('words of another world near', WEIGHTS.otherWorldNear);
  const others = count('world') + count('trade');
  if (others > 2 && others > 1.5 * (count('role') + count('plight'))) {
    doubt('another world leads in the text', WEIGHTS.otherWorldLeads);
  }
  if (creditLine(folded, candidate, near.before)) doubt('a credit line', WEIGHTS.credit);
  if (isListed(folded, candidate)) doubt('a list of authors', WEIGHTS.credit);
  if (goesOnAsName(block, candidate)) doubt('part of a longer name', WEIGHTS.longerName);
  if (isCalledAfter(folded, candidate)) say('something called after the person', WEIGHTS.calledAfter);

  witnesses.push(...page.support(candidate.person));
  return witnesses;
}

interface NearCues {
  readonly beside: ReadonlySet<Sign>;
  readonly within: ReadonlySet<Sign>;
  readonly before: ReadonlySet<Sign>;
}

function nearCues({ from, to }: Candidate, { cues, folded }: Block): NearCues {
  const beside = new Set<Sign>();
  const within = new Set<Sign>();
  const before = new Set<Sign>();
  const wide = folded.letters.charCodeAt(from) >= 0xe00;
  const reach = wide ? NEAR_WIDE : NEAR_NARROW;
  for (let i = firstCue(cues, from - reach - LONGEST_CUE); i < cues.length; i++) {
    const cue = cues[i]!;
    if (cue.from > to + reach) break;
    if (cue.to > from && cue.from < to) continue;
    const distance = cue.to <= from ? from - cue.to : cue.from - to;
    if (distance > reach || crossesParagraph(folded, cue, from, to)) continue;
    within.add(cue.cue);
    if (touches(folded, cue, from, to, wide)) {
      beside.add(cue.cue);
      if (cue.to <= from) before.add(cue.cue);
    }
  }
  return { beside, within, before };
}

/** Index of the first cue that begins at or behind a letter; cues stand in reading order. */
function firstCue(cues: readonly CueHit[], letter: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

function crossesParagraph(
  { gaps }: Folded,
  cue: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const [open, close] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  for (let i = open; i <= close; i++) if (gaps[i]! & GAP.paragraph) return true;
  return false;
}

/** Right before the name without a stop between, or right behind it ("Ding Jiaxi, a lawyer", 王宇律师). */
function touches(
  { gaps }: Folded,
  cue: { from: number; to: number },
  from: number,
  to: number,
  wide: boolean,
): boolean {
  if (cue.to <= from) {
    if (from - cue.to > (wide ? 0 : 4)) return false;
    for (let i = cue.to; i <= from; i++) if (gaps[i]! & (GAP.hard | GAP.dot | GAP.comma)) return false;
    return true;
  }
  return cue.from - to <= (wide ? 1 : 9);
}

/** Tells people apart who share a printed name: by what speaks for each. */
export function sumOf(witnesses: readonly Witness[]): number {
  return witnesses.reduce((sum, { weight }) => sum + weight, 0);
}
