import { type PartialDate, partsOf } from '../../dataset/partial-date.ts';
import { sayDate } from '../../words/dates.ts';
import { speechOf } from '../speech.ts';
import { isolated } from './isolates.ts';
import { nativeIn, printedAndNative } from './names.ts';

const title = { he: 'آقای ', she: 'خانم ', they: '' } as const;

/** Without its own calendar Persian would count these years by the sun from 622, which the records do not. */
const plain = (date: PartialDate): string => sayDate(date, 'fa-u-ca-gregory-nu-arabext');
const dated = (date: PartialDate): string => (partsOf(date)?.month ? plain(date) : `سال ${plain(date)}`);

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
