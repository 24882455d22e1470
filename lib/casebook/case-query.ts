import { type Role, roles } from '../dataset/person.ts';
import { type RestrictionWord, restrictionWords } from '../dataset/restriction.ts';
import { type CustodyTone, families } from './families.ts';
import type { PlaceKey } from './places.ts';

/*
 * What a reader asked the list of cases for. It stands in the address behind #/cases, so that a view can be kept as a
 * bookmark and Back returns to it. Nothing of it is stored elsewhere.
 */

/** How old the newest source for a status may be, or must be. */
export const ages = ['half-year', 'year', 'over-year', 'over-three-years'] as const;
export type AgeChoice = (typeof ages)[number];

/** `best`: the best fit of a search first, otherwise the order of the dataset. `held`: in custody longest first. */
export const orders = ['best', 'name', 'newest', 'oldest', 'held'] as const;
export type CaseOrder = (typeof orders)[number];

/** Undefined: no matter which. */
export interface CaseQuery {
  readonly text: string;
  readonly family?: CustodyTone | undefined;
  readonly place?: PlaceKey | undefined;
  readonly restriction?: RestrictionWord | undefined;
  readonly campaign?: string | undefined;
  readonly age?: AgeChoice | undefined;
  readonly role?: Role | undefined;
  readonly order: CaseOrder;
  /** A list to read, or a table to take along. */
  readonly look: 'list' | 'table';
}

export const everyCase: CaseQuery = { text: '', order: 'best', look: 'list' };

/** Longer than any name: what is longer was not typed by hand. */
const longestText = 200;

/** Reads the part of an address behind `#/cases?`. What is not understood is left out: an old bookmark still opens. */
export function readCaseQuery(address: string): CaseQuery {
  const asked = new URLSearchParams(address);
  const place = asked.get('country');
  const campaign = asked.get('campaign');
  return {
    text: (asked.get('q') ?? '').slice(0, longestText),
    family: oneOf(families, asked.get('status')),
    place: place && place.length <= 60 ? place : undefined,
    restriction: oneOf(restrictionWords, asked.get('restriction')),
    campaign: campaign && /^[a-z0-9-]{1,80}$/.test(campaign) ? campaign : undefined,
    age: oneOf(ages, asked.get('age')),
    role: oneOf(roles, asked.get('role')),
    order: oneOf(orders, asked.get('sort')) ?? 'best',
    look: asked.get('look') === 'table' ? 'table' : 'list',
  };
}

/** The same as an address; empty when nothing was asked. */
export function writeCaseQuery(query: CaseQuery): string {
  const { text, family, place, restriction, campaign, age, role, order, look } = query;
  const asked = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && asked.set(name, value);
  put('q', text.trim() && text.slice(0, longestText));
  put('status', family);
  put('country', place);
  put('restriction', restriction);
  put('campaign', campaign);
  put('age', age);
  put('role', role);
  put('sort', order === 'best' ? undefined : order);
  put('look', look === 'table' ? look : undefined);
  return asked.toString();
}

/** True when anything narrows the list. */
export const isNarrowed = (query: CaseQuery): boolean =>
  writeCaseQuery({ ...query, order: 'best', look: 'list' }) !== '';

function oneOf<T extends string>(words: readonly T[], word: string | null): T | undefined {
  return words.find((known) => known === word);
}
