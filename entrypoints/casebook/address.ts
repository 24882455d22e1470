import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type CaseQuery, everyCase } from '../../lib/casebook/case-query.ts';
import { campaignsHashOf, caseHash, casesHashOf, type Route, routeOf } from '../../lib/casebook/route.ts';

/** Where the reader is, and the ways to go elsewhere. The address behind `#` is the one truth about it. */
export interface Address {
  readonly route: ReadonlySignal<Route>;
  /** What the list of cases was asked for last, so that a case leads back to the list it was found in. */
  readonly asked: ReadonlySignal<CaseQuery>;
  /** Changes what the list is asked for, as a step that Back undoes. */
  ask(change: Partial<CaseQuery>): void;
  /** The same for what is typed: one step however many letters. */
  search(text: string): void;
  searchCampaigns(text: string): void;
  /** Takes the question whether to follow out of the address: going back must not ask it again. */
  answered(): void;
}

/** A browser takes only so many changes of an address in a time; a pause in typing is one. */
const pauseInTyping = 300;

export function openAddress(until: AbortSignal): Address {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => (route.value = routeOf(location.hash)), { signal: until });

  let last: CaseQuery = everyCase;
  const asked = computed(() => (route.value.view === 'cases' ? route.value.asked : last));
  effect(() => {
    last = asked.value;
  });

  let pending: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    history.replaceState(null, '', written);
  };
  // Whoever leaves the field goes on from what was typed, and Back returns to it.
  addEventListener('focusout', write, { signal: until });

  const typed = (hash: string) => {
    written = hash;
    route.value = routeOf(hash);
    clearTimeout(pending);
    pending = setTimeout(write, pauseInTyping);
  };

  return {
    route,
    asked,
    ask(change) {
      write();
      location.hash = casesHashOf({ ...asked.peek(), ...change });
    },
    search(text) {
      if (route.peek().view === 'cases') typed(casesHashOf({ ...asked.peek(), text }));
      else location.hash = casesHashOf({ ...everyCase, text });
    },
    searchCampaigns: (text) => typed(campaignsHashOf(text)),
    answered() {
      const here = route.peek();
      if (here.view !== 'case') return;
      history.replaceState(null, '', caseHash(here.person));
      route.value = routeOf(location.hash);
    },
  };
}
