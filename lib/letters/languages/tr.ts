import { type PartialDate, partsOf } from '../../dataset/partial-date.ts';
import { sayDate } from '../../words/dates.ts';
import { hasDay, speechOf } from '../speech.ts';
import { printedAndNative } from './names.ts';

/*
 * Names stay in the nominative: a suffix would follow how a name is spoken, which no record says. Only years take one,
 * and every Turkish speaker says a year in the same way.
 */

/** By the last figure: bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz. */
const afterOnes = ['', 'den', 'den', 'ten', 'ten', 'ten', 'dan', 'den', 'den', 'dan'] as const;
/** By the last but one, where the last is 0: on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan. */
const afterTens = ['', 'dan', 'den', 'dan', 'tan', 'den', 'tan', 'ten', 'den', 'dan'] as const;

/** The ablative behind a year as it is spoken: 2023’ten, 2020’den, 2016’dan; whole hundreds end in yüz or bin. */
const fromYear = (year: number): string =>
  `${year}’${afterOnes[year % 10] || afterTens[Math.floor(year / 10) % 10] || 'den'}`;

/** The locative has the vowels and the consonants of the ablative, without its n. */
const inYear = (year: number): string => fromYear(year).replace(/n$/, '');

const endingWith = (date: PartialDate, year: (year: number) => string): string => {
  const parts = partsOf(date);
  return sayDate(date, 'tr').replace(/\d{4}$/, (digits) => (parts ? year(parts.year) : digits));
};

export const speech = speechOf('tr', {
  slots: {},
  person: (person) => ({ person: printedAndNative(person), short: person.names.primary }),
  onDate: (date) => (hasDay(date) ? `${sayDate(date, 'tr')} tarihinde` : endingWith(date, inYear)),
  sinceDate: (date) => endingWith(date, fromYear),
  ofDate: (date) => `${sayDate(date, 'tr')} tarihli`,
  duration: ({ years, months }) =>
    [years && `${years} yıl`, months && `${months} ay`].filter(Boolean).join(' '),
});
