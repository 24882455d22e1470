import { type Folded, isNarrow } from '../fold/folded.ts';
import type { Boundary, Spelling } from '../match/candidate.ts';
import { hanBoundary } from './han.ts';
import { hangulBoundary } from './hangul.ts';
import { spacedBoundary } from './spaced.ts';

/** Whether a spelling stands like a name: how well its neighbours fit, or nothing when its letters belong to other words. */
export function boundaryOf(folded: Folded, spelling: Spelling): Boundary | undefined {
  const unit = folded.letters.charCodeAt(spelling.from);
  if (unit >= 0x3400 && unit <= 0x9fff) return hanBoundary(folded, spelling);
  const hangul = unit >= 0xac00 && unit <= 0xd7a3;
  const fit = isNarrow(unit)
    ? spacedBoundary(folded, spelling)
    : hangul
      ? hangulBoundary(folded, spelling)
      : 0;
  return fit === undefined ? undefined : { fit };
}
