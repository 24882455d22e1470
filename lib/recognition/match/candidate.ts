import type { Person, Surface } from '../lexicon.ts';

/** A place in a text where the letters of a name stand with a name's boundaries, before anybody asks who is meant. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the first folded letter, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly person: Person;
  readonly surface: Surface;
  readonly commonness: number;
  /** Found by its sound or in an order that the record does not have. */
  readonly derived: boolean;
  readonly loose: boolean;
  /** Found by its sound in another script. */
  readonly heard?: true;
  readonly boundary: Boundary;
}

/** A stretch of folded letters that spells a name, its boundaries not looked at yet. */
export interface Spelling {
  readonly from: number;
  readonly to: number;
  readonly person: Person;
  readonly surface: Surface;
  readonly commonness: number;
  readonly derived: boolean;
  readonly loose: boolean;
  /** Found by its sound in another script. */
  readonly heard?: true;
  readonly familyFirst: boolean;
}

/**
 * How far the characters of a name may belong to other words: 0 not at all, 1 both readings are words throughout, 2 the
 * other reading is the likelier one.
 */
export type Torn = 0 | 1 | 2;

/** What the neighbours of a spelling say. */
export interface Boundary {
  /** Above 0 they look like the name's end, below 0 they do not. */
  readonly fit: number;
  readonly torn?: Torn;
}
