import type { Campaign } from '../dataset/campaign.ts';

/** The campaigns that a case is part of, in the order in which they began. */
export function campaignsOf(person: string, campaigns: readonly Campaign[]): Campaign[] {
  return campaigns
    .filter(({ people }) => people.some(({ id }) => id === person))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
