import type { Folded } from '../fold/folded.ts';
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
  /** What the neighbours say about the boundaries: above 0 they look like the name's end, below 0 they do not. */
  readonly boundary: number;
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
  readonly familyFirst: boolean;
}

export type Boundary = (folded: Folded, spelling: Spelling) => number | undefined;
