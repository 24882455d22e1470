import { renderWording, type Slots } from './render.ts';

/** Fills words of the language's word list; undefined when there are none, or a slot in them is missing. */
export type Say = (words: string | undefined, more?: Slots) => string | undefined;

/** The word list has no choices to make: what stands there is said. */
export const sayWith =
  (slots: Slots): Say =>
  (words, more = {}) =>
    words === undefined ? undefined : renderWording(words, { ...slots, ...more }, () => 0)?.text;
