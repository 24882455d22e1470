import { type Folded, GAP, isNarrow } from '../fold/folded.ts';
import { isCapitalAt } from './words.ts';

/**
 * A gap that may stand between the words of a name: no paragraph; a comma only behind a family name; a full stop only
 * behind an initial, in scripts with spaces: "Знака. С Максимом" is no name.
 */
export function isInnerGap({ gaps, letters }: Folded, index: number, commaAllowed: boolean): boolean {
  const gap = gaps[index]!;
  if (gap & (GAP.hard | GAP.paragraph)) return false;
  if (gap & GAP.dot && isNarrow(letters.charCodeAt(index)) && gaps[index - 1] === GAP.none) return false;
  return !(gap & GAP.comma) || commaAllowed;
}

/** A patronymic by its folded letters: Юрьевич, Ивановны, Юр’ївна. */
export const PATRONYMIC = /^\p{L}{2,12}(ич|овн|евн|ичн|ивн|оун|еун)(а|у|ем|ом|е|ои|и|ою|аи)?$/u;

/** Letters of the longest name: words without end are no names. */
export const LONGEST = 60;

/**
 * Index behind a middle name that stands at a letter, between the two parts of a name: a patronymic, or an initial.
 * 0 where the word is neither.
 */
export function behindMiddle(folded: Folded, second: number): number {
  const { gaps, letters } = folded;
  let middle = second + 1;
  while (middle < letters.length && middle - second < LONGEST && gaps[middle] === GAP.none) middle++;
  // An initial is a capital: "Кобзев и Вадим" are two people.
  const isMiddle =
    middle - second === 1 ? isCapitalAt(folded, second) : PATRONYMIC.test(letters.slice(second, middle));
  return isMiddle ? middle : 0;
}
