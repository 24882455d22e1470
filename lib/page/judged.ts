import type { Place } from './places.ts';

/** Of whom the reader said, on this page, that they are not meant, or that they are. */
export interface JudgedPeople {
  readonly not: readonly string[];
  readonly are: readonly string[];
}

export const nobodyJudged: JudgedPeople = { not: [], are: [] };

/** The places as the reader sees them: without those who are not meant, and without doubt of those who are. */
export function judgedPlaces(places: readonly Place[], { not, are }: JudgedPeople): readonly Place[] {
  if (not.length + are.length === 0) return places;
  return places.flatMap((place) => {
    if (not.includes(place.person)) return [];
    return are.includes(place.person) ? [{ ...place, certainty: 'certain' }] : [place];
  });
}

export const sameJudged = (a = nobodyJudged, b = nobodyJudged): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
