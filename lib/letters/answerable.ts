import type { Person } from '../dataset/person.ts';
import type { Answerable } from '../dataset/recipient.ts';

/** The state to which a case can be put, and how a letter names its authorities where "of …" would be wrong. */
export interface Answering {
  /** Undefined where no authority can be named. */
  readonly state: string | undefined;
  readonly region: string | undefined;
  readonly named: Readonly<Record<string, string>> | undefined;
}

type Placed = Pick<Person, 'id' | 'country' | 'region'>;

/**
 * Who answers for a case. Mostly the state in the record; a rule of the data says otherwise for occupied land and
 * for those who rule without being the state. Only Hong Kong has authorities of its own to write to.
 */
export function whoAnswers(person: Placed, rules: readonly Answerable[]): Answering {
  const rule = rules.find(
    (rule) =>
      rule.person === person.id ||
      (rule.country === person.country && (rule.region === undefined || rule.region === person.region)),
  );
  const region = person.region === 'HK' ? person.region : undefined;
  return { state: rule ? rule.state : person.country, region, named: rule?.authorities };
}
