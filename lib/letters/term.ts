import type { Person } from '../dataset/person.ts';

/*
 * A record tells a sentence in its source's words, with everything that happened to it since. A letter may only say
 * what is plain: the term, and nothing where the record tells of a change to it.
 */

/** A term of imprisonment, as every language can say it. */
export interface Term {
  /** Both 0 for life. */
  readonly years: number;
  readonly months: number;
  readonly kind: 'life' | 'prison' | 'colony';
}

const number = '(?:\\d+|[a-z]+)';
const shape = new RegExp(
  `^(?:(?<life>life imprisonment)|(?<years>${number}) years?(?:(?: and|,)? (?:(?<half>a half)|(?<more>\\d+) months?))?|(?<months>${number}) months?)` +
    `(?: in (?:prison|(?<colony>an? [a-z-]+ colony)))?(?:$|[ ,(])`,
  'i',
);
const changed =
  /suspend|quash|acquit|;|later|cut |changed|commut|concurrently|returned|expired|reported|second case|days/i;
const spelled =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The term of a sentence; undefined unless the record's words are that plain and its numbers say the same. */
export function plainTerm(sentence: NonNullable<Person['sentence']>): Term | undefined {
  const found = shape.exec(sentence.text)?.groups;
  if (!found || changed.test(sentence.text)) return undefined;
  if (found.life) return { years: 0, months: 0, kind: 'life' };
  const years = count(found.years);
  const months = found.half ? 6 : count(found.more ?? found.months);
  if (years === undefined || months === undefined || years + months === 0) return undefined;
  const { years: y, months: m = 0 } = sentence;
  if (y !== undefined && y * 12 + m !== years * 12 + months) return undefined;
  return { years, months, kind: found.colony ? 'colony' : 'prison' };
}

/** Undefined for a word that is no number; 0 for none. */
function count(word: string | undefined): number | undefined {
  if (word === undefined) return 0;
  if (/^\d+$/.test(word)) return Number(word);
  const at = spelled.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at;
}
