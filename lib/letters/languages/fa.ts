import { type PartialDate, partsOf } from '../../dataset/partial-date.ts';
import { sayDate } from '../../words/dates.ts';
import { speechOf } from '../speech.ts';
import { isolated } from './isolates.ts';
import { nativeIn, printedAndNative } from './names.ts';

const title = { he: 'آقای ', she: 'خانم ', they: '' } as const;

const gregorian = (date: PartialDate): string => sayDate(date, 'fa-u-ca-gregory-nu-arabext');

/**
 * A day as Iranian offices count it, in the Solar Hijri calendar, with the Gregorian one behind it. A month or a year
 * of the record lies in two of that calendar, so these stay Gregorian and say so («میلادی»).
 */
function dated(date: PartialDate): string {
  const { month, day } = partsOf(date) ?? {};
  if (day) return `${sayDate(date, 'fa-u-ca-persian-nu-arabext')} (${gregorian(date)})`;
  return `${month ? '' : 'سال '}${gregorian(date)} میلادی`;
}

export const speech = speechOf('fa', {
  // «ایشان» is everybody's, whatever the gender.
  slots: {},
  person: (person) => {
    const native = nativeIn(person, ['fa', 'ar']);
    return {
      person: `${title[person.pronoun]}${native ?? isolated(printedAndNative(person))}`,
      short: `${title[person.pronoun]}${native ?? isolated(person.names.primary)}`,
    };
  },
  date: dated,
  sinceDate: dated,
  ofDate: dated,
  onDate: (date) => `در ${dated(date)}`,
  typed: isolated,
});
