/*
 * How a code unit looks to the gate. All that stands in most texts (small letters, spaces, points) needs no second
 * look; what does is told by a bit.
 */
/** A letter of an unspaced script with which a name may begin. */
export const FIRST = 1;
/** … and one that may stand second in a name. */
export const SECOND = 2;
/** May stand between the two: a space, a hyphen, what cannot be seen. */
export const BETWEEN = 4;
/** A capital. */
export const CAPITAL = 8;
/** A letter of a spaced script without capitals. */
export const CASELESS = 16;
/** A letter of an unspaced script. */
export const UNSPACED = 32;
/** A small letter of a script with capitals. */
export const SMALL = 64;
/** A letter of a spaced script. */
export const WORD = CAPITAL | CASELESS | SMALL;
