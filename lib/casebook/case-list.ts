import { type CustodyTone, toneOf } from '../dataset/custody.ts';
import type { PersonSummary } from '../dataset/index-file.ts';
import { type PlaceKey, placesOf } from './places.ts';

/** The families of status, in the order a list gives them: those who cannot act for themselves come first. */
export const families: readonly CustodyTone[] = [
  'imprisoned',
  'detained',
  'missing',
  'restricted',
  'free',
  'exiled',
  'deceased',
  'unknown',
];

/** What the reader asked to see. Undefined: no matter which. */
export interface CaseFilter {
  readonly family?: CustodyTone | undefined;
  readonly place?: PlaceKey | undefined;
}

export interface CaseList {
  readonly shown: readonly PersonSummary[];
  /** People of each family under everything else that was asked: the number a reader gets by choosing it. */
  readonly counts: ReadonlyMap<CustodyTone, number>;
  /** All people under everything but the family. */
  readonly total: number;
}

/** Filters people (found by a search, or all) and counts them by family of status. */
export function caseList(people: readonly PersonSummary[], { family, place }: CaseFilter): CaseList {
  const here = place === undefined ? people : people.filter((person) => placesOf(person).includes(place));
  const counts = new Map<CustodyTone, number>(families.map((one) => [one, 0]));
  for (const { custody } of here) counts.set(toneOf(custody), (counts.get(toneOf(custody)) ?? 0) + 1);
  const shown = family === undefined ? here : here.filter((person) => toneOf(person.custody) === family);
  return { shown, counts, total: here.length };
}
