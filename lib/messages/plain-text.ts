/*
 * What people paste may hold signs that print nothing and turn the words around them. On a picture only the script
 * itself decides on the direction.
 */

/** Marks, embeddings, overrides and isolates of direction, and the rest of what only steers. Joiners are letters' own. */
const steering = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Text as it can be drawn: line ends stay, everything else that is no sign becomes a space or nothing. */
export function drawable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(steering, '')
    .replace(/[^\S\n\u00a0\u202f]|(?!\n)\p{Cc}/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same in one line. */
export const drawableLine = (text: string): string => drawable(text).replace(/\n+/g, ' ');

const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/** The direction of a text: that of its first letter, as the Unicode algorithm has it (rules P2 and P3). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
