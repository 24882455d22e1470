import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../../lib/casebook/route.ts';
import { loadYearlyDates } from '../../lib/dataset/load.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Arriving } from './casebook.ts';

/** The days of the year on which others speak up, read when their page is first asked for. */
export function openDates(route: ReadonlySignal<Route>): ReadonlySignal<Arriving<readonly YearlyDate[]>> {
  const dates = signal<Arriving<readonly YearlyDate[]>>({ state: 'coming' });
  let asked = false;
  effect(() => {
    if (asked || route.value.view !== 'dates') return;
    asked = true;
    loadYearlyDates(readPackaged).then(
      (value) => (dates.value = { state: 'here', value }),
      () => (dates.value = { state: 'broken' }),
    );
  });
  return dates;
}
