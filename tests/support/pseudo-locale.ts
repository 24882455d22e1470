/*
 * An English that nobody speaks, `qps-ploc`: with accents, so that a text which is not in the table is seen, and
 * 40 per cent longer, as German and French are at their longest. For tests alone.
 */

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
};

/** One text of the interface; its `{slots}` stay as they are. */
export function pseudo(text: string): string {
  let long = 0;
  const said = text.replace(/\{\w+\}|\p{L}+/gu, (piece) => {
    if (piece.startsWith('{')) return piece;
    const accented = piece.replace(/\p{L}/gu, (letter) => accents[letter] ?? letter);
    // Words grow longer, as in German; not only more.
    long += piece.length * 0.4;
    const more = Math.floor(long);
    long -= more;
    return accented + 'éñ'.repeat(more).slice(0, more);
  });
  return said;
}

/** A table of words, all of them pseudo. */
export const pseudoTable = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [key, pseudo(text)]));
