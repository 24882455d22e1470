import { type Folded, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';
import type { CueHit, Sign } from './cues.ts';
import { isOwn } from './owner.ts';

/** Letters that count as near: about a sentence. */
const NEAR_NARROW = 110;
const NEAR_WIDE = 36;
/** Letters between a trade and the name that it leads to. */
const LEADS_NARROW = 16;
const LEADS_WIDE = 5;
/** Letters of the longest cue word, about. */
const LONGEST_CUE = 30;

/** The cues around a candidate, by how close they stand. */
export interface NearCues {
  readonly beside: ReadonlySet<Sign>;
  readonly within: ReadonlySet<Sign>;
  readonly before: ReadonlySet<Sign>;
  /** In the same sentence. */
  readonly sentence: ReadonlySet<Sign>;
  /** A word or two before the name: "the Tijuana boxer of the year, Eduardo Torres". */
  readonly leads: ReadonlySet<Sign>;
}

/** Sorts the cues around a candidate by how close they stand. */
export function nearCues(candidate: Candidate, block: Block): NearCues {
  const { from, to } = candidate;
  const { cues, folded } = block;
  const near = {
    beside: new Set<Sign>(),
    within: new Set<Sign>(),
    before: new Set<Sign>(),
    sentence: new Set<Sign>(),
    leads: new Set<Sign>(),
  };
  const wide = folded.letters.charCodeAt(from) >= WIDE;
  const reach = wide ? NEAR_WIDE : NEAR_NARROW;
  for (let i = firstCue(cues, from - reach - LONGEST_CUE); i < cues.length; i++) {
    const cue = cues[i]!;
    if (cue.from > to + reach) break;
    if (cue.to > from && cue.from < to) continue;
    const ahead = cue.to <= from;
    const distance = ahead ? from - cue.to : cue.from - to;
    const stop = distance > reach ? STOP.paragraph : stopBetween(folded, cue, from, to);
    if (stop === STOP.paragraph) continue;
    const sign = signOf(block, i);
    near.within.add(sign);
    if (stop === STOP.none) {
      near.sentence.add(sign);
      if (ahead && distance <= (wide ? LEADS_WIDE : LEADS_NARROW)) near.leads.add(sign);
    }
    // "Photo: Wang Yu", 摄影：王宇.
    if (sign === 'credit' && ahead && distance === 0 && /[:：]\s*$/.test(printedBefore(folded, from)))
      near.before.add(sign);
    if (isOwn(cue, candidate, block) || (sign === 'role' && isNational(cues, i, from))) {
      near.beside.add(sign);
      if (ahead) near.before.add(sign);
    }
  }
  return near;
}

function printedBefore({ text, at }: Folded, from: number): string {
  return text.slice(Math.max(0, at[from]! - 3), at[from]!);
}

/** "Abogado chino Xu Zhiyong": between a role and the name stands the country's adjective alone. */
function isNational(cues: readonly CueHit[], at: number, from: number): boolean {
  const role = cues[at]!;
  for (let i = at + 1; i < cues.length && cues[i]!.from <= role.to; i++)
    if (cues[i]!.cue.startsWith('@') && cues[i]!.from === role.to && cues[i]!.to === from) return true;
  return false;
}

/** What a cue says here: a trade that was left is an office, and a professor of physics has a trade. */
function signOf({ cues, folded }: Block, at: number): Sign {
  const { cue, from, to } = cues[at]!;
  if (cue === 'trade' && isFormer(folded, from)) return 'office';
  // مدافع defends on the field, or else human rights, or in court (وکیل مدافع).
  if (cue === 'trade' && folded.letters.slice(from, to).endsWith('مدافع') && isBeside(cues, at, 'role'))
    return 'role';
  if (cue === 'office' && isBeside(cues, at, 'science')) return 'trade';
  return cue === 'science' && isBeside(cues, at, 'office') ? 'trade' : cue;
}

/** Letters between an office and its field: "professor of physics". */
const FIELD = 3;

function isBeside(cues: readonly CueHit[], at: number, wanted: Sign): boolean {
  const { from, to } = cues[at]!;
  for (let i = firstCue(cues, from - LONGEST_CUE); i < cues.length && cues[i]!.from <= to + FIELD; i++) {
    const cue = cues[i]!;
    if (cue.cue === wanted && cue.to >= from - FIELD && i !== at) return true;
  }
  return false;
}

/** "Former minister": a trade that was left says little about what somebody is now. */
function isFormer({ text, at }: Folded, from: number): boolean {
  return FORMER.test(text.slice(Math.max(0, at[from]! - 14), at[from]!));
}

const FORMER =
  /(former|ex|ancien(ne)?|ehemalige[rn]?|früher(e[rn]?)?|antigu[oa]|anterior|экс|бывш\S+|колишн\S+|eski|سابق|前|原)[\s-]*$/i;

const STOP = { none: 0, sentence: 1, paragraph: 2 } as const;

/** What ends between a cue and a name: nothing, a sentence, a paragraph. */
function stopBetween(
  { gaps, text, at }: Folded,
  cue: { from: number; to: number },
  from: number,
  to: number,
): (typeof STOP)[keyof typeof STOP] {
  const [open, close] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  for (let i = open; i <= close; i++) if (gaps[i]! & GAP.paragraph) return STOP.paragraph;
  return /[.!?;؟؛۔।]\s|[。！？；]/.test(text.slice(at[open - 1]! + 1, at[close]!))
    ? STOP.sentence
    : STOP.none;
}

/** Index of the first cue that begins at or behind a letter; cues stand in reading order. */
export function firstCue(cues: readonly CueHit[], letter: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
