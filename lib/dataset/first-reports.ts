import type { Person, Source } from './person.ts';
import { hostOf } from './web-address.ts';

/** A report to read first, and whom it names. */
export interface FirstReport {
  readonly person: Pick<Person, 'id' | 'names'>;
  readonly source: Source;
}

/**
 * The newest reports that these records rest on, on pages that Vigil reads and marks by itself: one a person and one a
 * publisher, the newest first. `marked` says whether a host is such a one.
 */
export function firstReports(
  people: readonly Person[],
  marked: (host: string) => boolean,
  count: number,
): FirstReport[] {
  const publishers = new Set<string>();
  return people
    .flatMap((person) => {
      const source = person.sources
        .filter(({ url, published, reprint }) => published && !reprint && marked(hostOf(url) ?? ''))
        .sort(byDay)[0];
      return source ? [{ person, source }] : [];
    })
    .sort((a, b) => byDay(a.source, b.source))
    .filter(({ source }) => !publishers.has(source.publisher) && publishers.add(source.publisher))
    .slice(0, count);
}

/** Dates are as precise as their page, and sort as text: 2019, 2019-12, 2019-12-26. */
const byDay = (a: Source, b: Source): number => ((a.published ?? '') < (b.published ?? '') ? 1 : -1);
