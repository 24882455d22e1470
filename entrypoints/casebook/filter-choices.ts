import type { Choice, FilterChoices } from '../../components/casebook/CaseFilters.tsx';
import { ages, orders } from '../../lib/casebook/case-query.ts';
import { placesIn } from '../../lib/casebook/places.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import { roles } from '../../lib/dataset/person.ts';
import { restrictionWords } from '../../lib/dataset/restriction.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';

/** What the filters of the list offer, in words: only what would find somebody. */
export function filterChoices(
  people: readonly PersonSummary[],
  campaigns: readonly Campaign[],
  words: Words,
): FilterChoices {
  const restricted = new Set(people.flatMap(({ restrictions }) => restrictions));
  const practised = new Set(people.flatMap(({ roles }) => roles));
  const said = <T extends string>(values: readonly T[], key: (value: T) => WordKey): Choice[] =>
    values.map((value) => ({ value, name: words(key(value)) }));
  return {
    place: placesIn(people, words.locale).map(({ key, name, count }) => ({
      value: key,
      name: words('casebook.place.option', { name, people: count }),
    })),
    campaign: inOrder(
      campaigns.map(({ id, name }) => ({ value: id, name })),
      words.locale,
    ),
    restriction: inOrder(
      said(
        restrictionWords.filter((word) => restricted.has(word)),
        (word) => `restriction.${word}`,
      ),
      words.locale,
    ),
    role: said(
      roles.filter((role) => practised.has(role)),
      (role) => `role.${role}`,
    ),
    age: said(ages, (age) => `filter.age.${age}`),
    order: said(orders, (order) => `filter.order.${order}`),
  };
}

function inOrder(choices: Choice[], locale: string): Choice[] {
  const { compare } = new Intl.Collator(locale);
  return choices.sort((a, b) => compare(a.name, b.name));
}
