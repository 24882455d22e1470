import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../../lib/casebook/route.ts';
import { loadMethod, type Method } from '../../lib/dataset/method.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Arriving } from './casebook.ts';

/** The text on method, read when it is first asked for. */
export function openMethod(route: ReadonlySignal<Route>): ReadonlySignal<Arriving<Method>> {
  const method = signal<Arriving<Method>>({ state: 'coming' });
  let asked = false;
  effect(() => {
    if (asked || route.value.view !== 'method') return;
    asked = true;
    loadMethod(readPackaged).then(
      (value) => (method.value = { state: 'here', value }),
      () => (method.value = { state: 'broken' }),
    );
  });
  return method;
}
