import { CasesView } from '../../components/casebook/CasesView.tsx';
import { placesIn } from '../../lib/casebook/places.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { PageProps } from './page-props.ts';

/** A version is a day: 2026.11.21. */
const sayVersion = (version: string, locale: string): string => sayDate(version.replaceAll('.', '-'), locale);

/** `#/cases`: all people. */
export function CasesPage({ casebook, around }: PageProps) {
  const { words, now } = around;
  const { shown, counts, total } = casebook.list.value;
  const { family, place } = casebook.filter.value;
  const index = casebook.index.value;
  const everybody = index.state === 'here' ? index.value.people : [];
  return (
    <CasesView
      {...around}
      rows={shown.map((person) => rowOf(person, now, words.locale))}
      counts={counts}
      total={total}
      version={index.state === 'here' ? sayVersion(index.value.version, words.locale) : ''}
      everybody={everybody.length}
      query={casebook.query.value}
      family={family}
      place={place}
      places={placesIn(everybody, words.locale)}
      onFamily={(family) => (casebook.filter.value = { ...casebook.filter.value, family })}
      onPlace={(place) => (casebook.filter.value = { ...casebook.filter.value, place })}
      onShowAll={() => {
        casebook.query.value = '';
        casebook.filter.value = {};
      }}
    />
  );
}
