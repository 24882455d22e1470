import type { Finding } from './bridge.ts';

/** The people of some mentions (given in the page's order): certain ones first, each in order of first mention. */
export function findingsOf(mentions: readonly Omit<Finding, 'count'>[]): Finding[] {
  const people = new Map<string, Finding>();
  for (const { person, certainty } of mentions) {
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
