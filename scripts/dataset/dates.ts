import { newestOf } from '../../lib/dataset/partial-date.ts';
import { type YearlyDate, yearlyDatesSchema } from '../../lib/dataset/yearly-date.ts';
import { type BrokenPlace, listFile, publishedAfter, strangers } from './list-file.ts';

/** data/dates.yaml: the days of the year on which others speak up too. */
export const datesOutput = listFile({
  name: 'dates',
  schema: yearlyDatesSchema,
  *rules({ dates }, people, today) {
    for (const [i, date] of dates.entries()) {
      const at = ['dates', i];
      yield* strangers(date.people, people, [...at, 'people']);
      if (date.relevance === 'case' && date.people.length === 0)
        yield { path: [...at, 'people'], expected: 'the people whose case it is' };
      yield* publishedAfter(date.sources, today, [...at, 'sources'], 'a date that has come');
      yield* editionRules(date, at, today);
      const newest = newestOf(citationsOf(date).flatMap(({ published }) => published ?? []));
      if (newest === undefined)
        yield { path: [...at, 'sources'], expected: 'at least one source with its date' };
      else if (newest !== date.asOf)
        yield { path: [...at, 'asOf'], expected: `${newest}, the date of its newest source` };
    }
  },
});

const citationsOf = ({ sources, editions }: YearlyDate) => [
  ...sources,
  ...editions.flatMap((edition) => edition.sources),
];

function* editionRules(
  { editions }: YearlyDate,
  at: (string | number)[],
  today: string,
): Iterable<BrokenPlace> {
  for (const [i, { year, sources }] of editions.entries()) {
    const path = [...at, 'editions', i];
    const before = editions[i - 1];
    if (before && before.year >= year)
      yield {
        path: [...path, 'year'],
        expected: `a year after ${before.year}, that of the edition before it`,
      };
    yield* publishedAfter(sources, today, [...path, 'sources'], 'a date that has come');
  }
}
