/** One thing that speaks for or against a candidate, in words for the debugging view. */
export interface Witness {
  readonly says: string;
  readonly weight: number;
  /** How far it ties the place to this very person, not only to their kind of story: 2 by itself, 1 half of it. */
  readonly tie?: 1 | 2;
}
