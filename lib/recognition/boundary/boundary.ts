import { type Folded, isNarrow } from '../fold/folded.ts';
import type { Spelling } from '../match/candidate.ts';
import { hanBoundary } from './han.ts';
import { hangulBoundary } from './hangul.ts';
import { spacedBoundary } from './spaced.ts';

/**
 * Whether a spelling stands like a name: a number for how well its neighbours fit (0: nothing said), or nothing when
 * its letters belong to other words.
 */
export function boundaryOf(folded: Folded, spelling: Spelling): number | undefined {
  const unit = folded.letters.charCodeAt(spelling.from);
  if (isNarrow(unit)) return spacedBoundary(folded, spelling);
  if (unit >= 0xac00 && unit <= 0xd7a3) return hangulBoundary(folded, spelling);
  if (unit >= 0x3400 && unit <= 0x9fff) return hanBoundary(folded, spelling);
  return 0;
}
