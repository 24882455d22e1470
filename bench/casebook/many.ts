import type { DatasetIndex, PersonSummary } from '../../lib/dataset/index-file.ts';

/**
 * An index of `count` made-up people: family names of the dataset with given names of others, statuses, sentences and
 * years in custody as real records have them. The same every time.
 */
export function manyPeople(index: DatasetIndex, count: number): DatasetIndex {
  const { people } = index;
  const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
  return {
    ...index,
    people: Array.from({ length: count }, (_, i): PersonSummary => {
      const [one, other] = [at(people, i), at(people, i * 7 + Math.floor(i / people.length) * 13 + 1)];
      const family = one.primary.split(' ')[0] ?? one.primary;
      const given = other.primary.split(' ').slice(1).join(' ') || other.primary;
      return { ...one, id: `someone-${i}`, primary: `${family} ${given}`, native: other.native, aliases: [] };
    }),
  };
}
