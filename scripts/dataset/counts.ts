import { monthsSince } from '../../lib/dataset/age.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { citations } from '../../lib/dataset/rules.ts';

/** How much a dataset says, and on how much it rests. */
export interface Counts {
  readonly people: number;
  readonly countries: number;
  readonly sources: number;
  /** Statements that stand on a source; one in three sources counts once. */
  readonly facts: number;
  readonly conflicts: number;
}

/** Counts people and what is said of them. */
export function countPeople(people: readonly Person[]): Counts {
  const sum = (of: (person: Person) => number) => people.reduce((total, person) => total + of(person), 0);
  return {
    people: people.length,
    countries: new Set(people.map((person) => person.country)).size,
    sources: sum((person) => person.sources.length),
    facts: sum(factsOf),
    conflicts: sum((person) => person.conflicts.length),
  };
}

/**
 * The facts of a record: status, each restriction, birth, charges, sentence, place, expected release, events, family,
 * namesakes, sourced campaigns, a request for quiet. A conflict is no fact, and profile, notes and context words restate others.
 */
function factsOf(person: Person): number {
  // A restriction is a fact with or without a source of its own.
  const fields = new Set(
    [...citations(person)].flatMap(([field]) => (field.startsWith('status.restrictions') ? [] : field)),
  );
  return (
    fields.size -
    person.conflicts.filter(({ sources }) => sources.length > 0).length +
    person.status.restrictions.length
  );
}

/** Bounds in months, each beginning where the one before ends. */
const bands = [
  { label: 'up to 1 year', below: 12 },
  { label: '1 to 2 years', below: 24 },
  { label: '2 to 5 years', below: 60 },
  { label: 'older', below: Number.POSITIVE_INFINITY },
] as const;

export interface AgeBand {
  readonly label: string;
  readonly people: number;
}

/** How many statuses rest on a newest source of which age, on a day. */
export function statusesByAge(people: readonly Person[], day: Date): AgeBand[] {
  const ages = people.map((person) => monthsSince(person.status.asOf, day));
  return bands.map(({ label, below }, i) => {
    const from = bands[i - 1]?.below ?? 0;
    return { label, people: ages.filter((age) => age >= from && age < below).length };
  });
}

/** How many people are in which custody, the most frequent first. */
export function countCustody(
  people: readonly Person[],
): [custody: Person['status']['custody'], people: number][] {
  const counts = new Map<Person['status']['custody'], number>();
  for (const { status } of people) counts.set(status.custody, (counts.get(status.custody) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** `12 (5 %)` */
export function share(part: number, whole: number): string {
  return `${part} (${whole === 0 ? 0 : Math.round((part / whole) * 100)} %)`;
}
