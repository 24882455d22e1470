import type { PlaceKey } from '../../lib/casebook/places.ts';
import type { CaseRow } from '../../lib/casebook/row.ts';
import type { CustodyTone } from '../../lib/dataset/custody.ts';
import { CaseRowView } from './CaseRowView.tsx';
import { FamilyCounts } from './FamilyCounts.tsx';
import type { Surroundings } from './surroundings.ts';

export interface CasesProps extends Surroundings {
  readonly rows: readonly CaseRow[];
  readonly counts: ReadonlyMap<CustodyTone, number>;
  /** All people that the search and the country leave. */
  readonly total: number;
  /** The day of the dataset, in words. */
  readonly version: string;
  /** Everybody in the dataset. */
  readonly everybody: number;
  readonly query: string;
  readonly family: CustodyTone | undefined;
  readonly place: PlaceKey | undefined;
  readonly places: readonly { readonly key: PlaceKey; readonly name: string; readonly count: number }[];
  readonly onFamily: (family: CustodyTone | undefined) => void;
  readonly onPlace: (place: PlaceKey | undefined) => void;
  readonly onShowAll: () => void;
}

/** All people of the dataset: counted, filtered, listed. */
export function CasesView(props: CasesProps) {
  const { rows, query, words } = props;
  const shown = query.trim()
    ? words('casebook.found', { count: rows.length, query: query.trim() })
    : words('casebook.shown', { count: rows.length });
  return (
    <div class="cases">
      <h1 class="visually-hidden" tabIndex={-1}>
        {words('casebook.cases.title')}
      </h1>
      <FamilyCounts
        counts={props.counts}
        total={props.total}
        chosen={props.family}
        onChoose={props.onFamily}
        words={words}
      />
      <p class="meta counts-note">
        {words('casebook.counts.note')} {words('casebook.version', { date: props.version })}
      </p>
      <div class="filters">
        <label>
          {words('casebook.place')}{' '}
          <select
            value={props.place ?? ''}
            onChange={(event) => props.onPlace(event.currentTarget.value || undefined)}
          >
            <option value="">{words('casebook.place.all')}</option>
            {props.places.map(({ key, name, count }) => (
              <option key={key} value={key}>
                {words('casebook.place.option', { name, people: count })}
              </option>
            ))}
          </select>
        </label>
        <p class="shown" role="status">
          {shown}
        </p>
      </div>
      {rows.length > 0 ? (
        <>
          <div class="columns" aria-hidden="true">
            <span>{words('casebook.column.name')}</span>
            <span>{words('casebook.column.status')}</span>
            <span>{words('casebook.column.sentence')}</span>
            <span>{words('casebook.column.newest')}</span>
          </div>
          <ul class="rows">
            {rows.map((row) => (
              <CaseRowView key={row.person.id} row={row} {...surroundings(props)} />
            ))}
          </ul>
        </>
      ) : (
        <div class="empty">
          <h2>{words('casebook.none')}</h2>
          <p>{words('casebook.none.why', { total: props.everybody })}</p>
          <button type="button" class="button" onClick={props.onShowAll}>
            {words('casebook.showAll')}
          </button>
        </div>
      )}
    </div>
  );
}

const surroundings = ({ words, now, links, follows }: Surroundings): Surroundings => ({
  words,
  now,
  links,
  follows,
});
