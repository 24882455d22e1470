/*
 * A record tells a sentence in its source's words, with everything that happened to it since. A letter may only say
 * what is plain: the term, and nothing where the record tells of a change to it.
 */

const number = '(?:\\d+|[a-z]+)';
const duration = `${number} years?(?:(?: and|,)? (?:a half|\\d+ months?))?|${number} months?`;
const term = new RegExp(
  `^(?<term>life imprisonment|${duration})(?<prison> in (?:prison|an? [a-z-]+ colony))?(?:$|[ ,(])`,
  'i',
);
const changed =
  /suspend|quash|acquit|;|later|cut |changed|commut|concurrently|returned|expired|reported|second case|days/i;

/** “12 years in prison”, “life imprisonment”; undefined unless the record's words are that plain. */
export function plainTerm(sentence: string): string | undefined {
  const found = term.exec(sentence)?.groups;
  if (!found?.term || changed.test(sentence)) return undefined;
  return `${found.term}${found.prison ?? (/imprisonment/i.test(found.term) ? '' : ' in prison')}`;
}
