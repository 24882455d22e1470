import { type PartialDate, partsOf } from '../../dataset/partial-date.ts';
import { sayDate } from '../../words/dates.ts';
import { speechOf } from '../speech.ts';
import { isolated } from './isolates.ts';
import { nativeIn, printedAndNative } from './names.ts';

const title = { he: 'السيد ', she: 'السيدة ', they: '' } as const;

/** Months as Egypt and the Gulf call them, in the digits that every Arab country reads. */
const plain = (date: PartialDate): string => sayDate(date, 'ar-EG-u-ca-gregory-nu-latn');
const dated = (date: PartialDate): string => (partsOf(date)?.month ? plain(date) : `عام ${plain(date)}`);

/** One and two have a form of their own, three to ten a plural, and from eleven on the singular counts again. */
function counted(n: number, [one, two, few, many]: readonly [string, string, string, string]): string[] {
  if (n === 0) return [];
  if (n <= 2) return [n === 1 ? one : two];
  return [`${n} ${n <= 10 ? few : many}`];
}

export const speech = speechOf('ar', {
  slots: {
    ه: 'ه، ها، متصلة بما قبلها',
    هو: 'هو، هي',
  },
  person: (person) => {
    const native = nativeIn(person, ['ar']);
    const she = person.pronoun === 'she';
    return {
      person: `${title[person.pronoun]}${native ?? isolated(printedAndNative(person))}`,
      short: `${title[person.pronoun]}${native ?? isolated(person.names.primary)}`,
      ه: she ? 'ها' : 'ه',
      هو: she ? 'هي' : 'هو',
    };
  },
  date: dated,
  sinceDate: dated,
  ofDate: dated,
  onDate: (date) => `في ${dated(date)}`,
  // The genitive, as it follows «لمدة».
  duration: ({ years, months }) =>
    [
      ...counted(years, ['سنة واحدة', 'سنتين', 'سنوات', 'سنة']),
      ...counted(months, ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا']),
    ].join(' و'),
  list: (items) => items.join('، و'),
  number: String,
  item: (n) => `${n}. `,
  typed: isolated,
});
