import { overdueTerm } from '../dataset/age.ts';
import type { PersonSummary } from '../dataset/index-file.ts';
import type { PartialDate } from '../dataset/partial-date.ts';

/** `overdueTerm` for a line in a list: the term that should have ended without a report. */
export function overdueOf(person: PersonSummary, now: Date): PartialDate | undefined {
  const { custody, asOf, expectedRelease } = person;
  if (!expectedRelease) return undefined;
  return overdueTerm(
    {
      status: { custody, asOf, restrictions: [], sources: [] },
      expectedRelease: { date: expectedRelease, basis: '', source: 1 },
    },
    now,
  );
}
