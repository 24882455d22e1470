import type { Finding } from './bridge.ts';
import type { Place } from './places.ts';

/** The people met in some places (given in the page's order): certain ones first, each in order of first mention. */
export function findingsOf(places: readonly Place[]): Finding[] {
  const people = new Map<string, Finding>();
  for (const { person, certainty } of places) {
    const before = people.get(person);
    people.set(person, {
      person,
      certainty: before?.certainty === 'certain' ? 'certain' : certainty,
      count: (before?.count ?? 0) + 1,
    });
  }
  const all = [...people.values()];
  return [...all.filter(isCertain), ...all.filter((finding) => !isCertain(finding))];
}

export function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const isCertain = ({ certainty }: Finding): boolean => certainty === 'certain';
