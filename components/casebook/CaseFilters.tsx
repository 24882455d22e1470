import type { CaseQuery } from '../../lib/casebook/case-query.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';

/** One thing that a filter may be set to, in words. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What each filter offers: only what occurs in the dataset. */
export interface FilterChoices {
  readonly place: readonly Choice[];
  readonly campaign: readonly Choice[];
  readonly restriction: readonly Choice[];
  readonly role: readonly Choice[];
  readonly age: readonly Choice[];
  readonly order: readonly Choice[];
}

type Filter = keyof FilterChoices;

interface Props {
  readonly query: CaseQuery;
  readonly choices: FilterChoices;
  readonly onAsk: (change: Partial<CaseQuery>) => void;
  /** The address of the list without any of this; undefined when nothing narrows it. */
  readonly allHref: string | undefined;
  readonly wordsHref: string;
  readonly words: Words;
}

const labels: Record<Filter, WordKey> = {
  place: 'casebook.place',
  campaign: 'filter.campaign',
  restriction: 'filter.restriction',
  role: 'filter.role',
  age: 'filter.age',
  order: 'filter.order',
};

const alwaysShown: readonly Filter[] = ['place', 'order'];
const further: readonly Filter[] = ['campaign', 'restriction', 'role', 'age'];

/** Ways to narrow and order the list. Each choice is a step that Back undoes. */
export function CaseFilters({ query, choices, onAsk, allHref, wordsHref, words }: Props) {
  const filter = (name: Filter) => (
    <label key={name}>
      {words(labels[name])}{' '}
      <select
        value={query[name] ?? ''}
        // Every value comes from the lists that the address is read by.
        onChange={(event) => onAsk({ [name]: event.currentTarget.value || undefined })}
      >
        {name !== 'order' && (
          <option value="">{words(name === 'place' ? 'casebook.place.all' : 'filter.any')}</option>
        )}
        {choices[name].map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="filters">
      {alwaysShown.map(filter)}
      <details open={further.some((name) => query[name] !== undefined)}>
        <summary>{words('filter.more')}</summary>
        <div class="filters-more">
          {further.map(filter)}
          <a href={wordsHref}>{words('glossary.link')}</a>
        </div>
      </details>
      {allHref && <a href={allHref}>{words('casebook.showAll')}</a>}
    </div>
  );
}
