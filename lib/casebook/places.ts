import type { PersonSummary } from '../dataset/index-file.ts';

/** A country, or a region that has its own authorities: `CN`, `CN/HK`. */
export type PlaceKey = string;

type Placed = Pick<PersonSummary, 'country' | 'region'>;

/** Most of a country needs no name of its own beside the country's. */
const unmarked = new Set(['mainland']);

/** Land that one state holds and another owns is named alone: no list of ours gives it to either. */
const isDisputed = (region: string): boolean => region.endsWith('(occupied)');

/** The places a person is counted in: the country, and its region where that is told apart. */
export function placesOf({ country, region }: Placed): PlaceKey[] {
  if (region === undefined || unmarked.has(region)) return [country];
  return [country, isDisputed(region) ? region : `${country}/${region}`];
}

/** A place in words: “China”, “Hong Kong, China”, “香港（中国）”, “Crimea (occupied)”. */
export function sayPlace({ country, region }: Placed, locale: string): string {
  const names = regionNames(locale);
  const state = names.of(country) ?? country;
  if (region === undefined || unmarked.has(region)) return state;
  if (isDisputed(region)) return region;
  const part = /^[A-Z]{2}$/.test(region) ? (names.of(region) ?? region) : region;
  return locale.startsWith('zh') ? `${part}（${state}）` : `${part}, ${state}`;
}

const namesByLocale = new Map<string, Intl.DisplayNames>();

/** Making one costs more than a whole list of names. */
function regionNames(locale: string): Intl.DisplayNames {
  let names = namesByLocale.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
    namesByLocale.set(locale, names);
  }
  return names;
}

/** Every place that occurs, with how many people, in the order of its name in the reader's language. */
export function placesIn(
  people: readonly Placed[],
  locale: string,
): { key: PlaceKey; name: string; count: number }[] {
  const found = new Map<PlaceKey, { key: PlaceKey; name: string; count: number }>();
  for (const person of people)
    for (const key of placesOf(person)) {
      const place = found.get(key);
      if (place) place.count++;
      else
        found.set(key, {
          key,
          name: sayPlace(key === person.country ? { country: key } : person, locale),
          count: 1,
        });
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, locale));
}
