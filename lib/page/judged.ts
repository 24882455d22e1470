import type { Sight } from './places.ts';

/** Of whom the reader said, on this page, that they are not meant, or that they are. */
export interface JudgedPeople {
  readonly not: readonly string[];
  readonly are: readonly string[];
}

export const nobodyJudged: JudgedPeople = { not: [], are: [] };

/** The mentions as the reader sees them: without those who are not meant, and without doubt of those who are. */
export function judged(sights: readonly Sight[], { not, are }: JudgedPeople): readonly Sight[] {
  if (not.length + are.length === 0) return sights;
  return sights.flatMap((sight) => {
    if (not.includes(sight.person)) return [];
    return are.includes(sight.person) ? [{ ...sight, certainty: 'certain' }] : [sight];
  });
}

export const sameJudged = (a = nobodyJudged, b = nobodyJudged): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
