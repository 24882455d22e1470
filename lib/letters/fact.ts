import type { WordKey } from '../words/index.ts';

/** A fact of the record in words that a letter can use, with what it rests on. */
export interface Fact {
  /** The words as they stand in the letter. */
  readonly text: string;
  /** What kind of fact it is, for the list of facts used; absent for grammar, names and switches. */
  readonly name?: WordKey;
  /** Numbers of the record's sources. Every fact with a name has some. */
  readonly sources?: readonly number[];
}

/** Everything that can be said in a letter for a person, by slot. A fact that is not known is not there. */
export type Facts = Readonly<Record<string, Fact | undefined>>;

/** The text of a switch: a slot that templates ask about and never print. */
export const said = 'yes';
export const flag = (on: boolean): Fact | undefined => (on ? { text: said } : undefined);
