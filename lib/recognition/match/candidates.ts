import { boundaryOf } from '../boundary/boundary.ts';
import { endOf, fold } from '../fold/folded.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Candidate, Spelling } from './candidate.ts';
import { mayHoldName } from './gate.ts';
import { spellingsIn } from './spellings.ts';

/** The places of a text where a name stands with its boundaries; overlapping ones reduced to the longest. */
export function candidatesIn(text: string, lexicon: Lexicon): Candidate[] {
  if (!mayHoldName(text, lexicon)) return [];
  const folded = fold(text, lexicon.units);
  /** For each letter the place (plus one) that took it: every spelling is settled in the length of a name. */
  const taken = new Int32Array(folded.letters.length);
  const found: Candidate[] = [];
  for (const spelling of longestFirst(spellingsIn(folded, lexicon))) {
    const rival = rivalOf(spelling, taken, found);
    if (rival && !(isSame(rival, spelling) && rival.person !== spelling.person)) continue;
    const boundary = boundaryOf(folded, spelling);
    if (boundary === undefined) continue;
    const { from, to } = spelling;
    found.push({ ...spelling, start: folded.at[from]!, end: endOf(folded, to - 1), boundary });
    taken.fill(found.length, from, to);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The candidate that already holds a letter of the spelling. */
function rivalOf(
  { from, to }: Spelling,
  taken: Int32Array,
  found: readonly Candidate[],
): Candidate | undefined {
  for (let i = from; i < to; i++) if (taken[i] !== 0) return found[taken[i]! - 1];
  return undefined;
}

function isSame(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Longer spellings before shorter, exact before loose, in reading order. */
function longestFirst(spellings: Spelling[]): Spelling[] {
  return spellings.sort(
    (a, b) => Number(a.loose) - Number(b.loose) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
}
