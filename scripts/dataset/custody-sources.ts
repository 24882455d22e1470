import { isHeld } from '../../lib/dataset/custody.ts';
import type { Person } from '../../lib/dataset/person.ts';

/** On how much the custody of those who are held rests. */
export interface CustodySources {
  readonly held: number;
  readonly twoSources: number;
  readonly twoPublishers: number;
}

/** Counts what meets the rule of two sources for custody: by the sources that the status itself names. */
export function custodySources(people: readonly Pick<Person, 'status' | 'sources'>[]): CustodySources {
  const held = people.filter(({ status }) => isHeld(status.custody));
  const carriers = held.map(({ status, sources }) => sources.filter(({ n }) => status.sources.includes(n)));
  // "Reuters (via SRN News)" is Reuters: what stands in brackets says where the text was seen.
  const publishers = (of: Person['sources']) =>
    new Set(of.map(({ publisher }) => publisher.replace(/\s*\(.*$/, '').toLowerCase()));
  return {
    held: held.length,
    twoSources: carriers.filter((of) => of.length > 1).length,
    twoPublishers: carriers.filter((of) => publishers(of).size > 1).length,
  };
}
