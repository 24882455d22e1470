/** One thing that speaks for or against a candidate, in words for the debugging view. */
export interface Witness {
  readonly says: string;
  readonly weight: number;
  /** How far it ties the place to this very person, not only to their kind of story: 2 by itself, 1 half of it. */
  readonly tie?: 1 | 2;
  /** How far it shows that their kind of story is told here: 2 in the same sentence or so, 1 somewhere in the text. */
  readonly story?: 1 | 2;
  /** Says that somebody of another trade is meant, whoever else stands in the text. */
  readonly other?: true;
}
