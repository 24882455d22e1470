import type { SurfaceKind } from '../../lib/recognition/lexicon/compiled.ts';
import type { Commonness } from './commonness.ts';

/** One name of a person in one script, from which the lexicon derives what print makes of it. */
export interface Surface {
  readonly kind: SurfaceKind;
  readonly commonness: Commonness;
  /** `|` where a break must stand, `·` where one may stand. */
  readonly pattern: string;
}
