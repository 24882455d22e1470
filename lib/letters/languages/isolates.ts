const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\d]/u;

/**
 * Words of another direction, held together within a sentence that runs from right to left: between U+2068 and U+2069,
 * which print nothing (https://www.w3.org/International/questions/qa-bidi-unicode-controls). A paragraph that begins
 * with such words then still runs from right to left, in a mail too. Words of its own direction stay as they are.
 */
export const isolated = (text: string): string => (leftToRight.test(text) ? `\u2068${text}\u2069` : text);
