import { type Folded, foldOn, MOST_EXPANDED, openDesk } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';

/** Code units behind a place within which a name that is spelled there ends. */
export const VIEW = 72;
/** … in unspaced scripts. */
export const VIEW_UNSPACED = 32;

/** Code units looked at before a place. */
const BEFORE = 4;
const desk = openDesk((BEFORE + VIEW) * MOST_EXPANDED);

/** The few words around a place of a text, folded, and the index of the letter at the place: good until the next view. */
export function viewAt(text: string, place: number, units: Uint16Array): { folded: Folded; from: number } {
  const start = Math.max(0, place - BEFORE);
  const wide = text.charCodeAt(place) >= WIDE;
  const folded = foldOn(desk, text.slice(start, place + (wide ? VIEW_UNSPACED : VIEW)), units);
  const { at, letters } = folded;
  let from = 0;
  while (from < letters.length && at[from]! < place - start) from++;
  return { folded, from };
}
