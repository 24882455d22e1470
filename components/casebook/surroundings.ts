import type { Follow } from '../../lib/casebook/follow.ts';
import type { Words } from '../../lib/words/index.ts';

/** Where a person's pages are. */
export interface Links {
  case(person: string): string;
  letter(person: string): string;
}

/** The followed cases, and the one thing a view may do about them. */
export interface Follows {
  /** False until the casebook has been read. */
  readonly known: boolean;
  readonly byPerson: ReadonlyMap<string, Follow>;
  toggle(person: string): void;
}

/** What every view of the reader's own rooms is given. */
export interface Surroundings {
  readonly words: Words;
  readonly now: Date;
  readonly links: Links;
  readonly follows: Follows;
}
