import { signal } from '@preact/signals';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import type { Casebook } from '../../entrypoints/casebook/casebook.ts';
import { caseList } from '../../lib/casebook/case-list.ts';
import { type CaseQuery, everyCase } from '../../lib/casebook/case-query.ts';
import type { Follow } from '../../lib/casebook/follow.ts';
import type { Route } from '../../lib/casebook/route.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { campaigns, dates, index, letterIndex, now, petitions, words } from './material.ts';
import { nothing } from './specimen.ts';

export const follow: Follow = {
  person: 'ding-jiaxi',
  since: '2026-10-01T08:00:00.000Z',
  seenVersion: '2026.10.01',
  note: 'Write again before Christmas.',
};

const follows = { known: true, byPerson: new Map([[follow.person, follow]]), toggle: nothing };

export const around: Surroundings = {
  words,
  now,
  links: { case: (id) => `#case-${id}`, letter: (id) => `#letter-${id}` },
  follows,
};

/** Seven people, so that a list is as long as a picture needs. */
const few = new Set(
  'ding-jiaxi gao-zhisheng chow-hang-tung nasrin-sotoudeh arnon-nampa chen-guangcheng ji-sizun'.split(' '),
);

interface Shown {
  readonly asked?: Partial<CaseQuery>;
  readonly person?: Person;
  readonly news?: Casebook['news']['value'];
}

/** A casebook at one address, with everything read: pages show it as they show the reader's own. */
export function casebookAt(route: Route, { asked, person, news = new Map() }: Shown = {}): Casebook {
  const query = { ...everyCase, ...asked };
  const people = query.text ? [] : index.people.filter(({ id }) => few.has(id));
  const shown = caseList(people, query, { now, locale: words.locale, campaignPeople: undefined });
  const here = <T>(value: T) => signal({ state: 'here' as const, value });
  return {
    route: signal(route),
    asked: signal(query),
    ask: nothing,
    search: nothing,
    searchCampaigns: nothing,
    answered: nothing,
    index: here(index),
    person: person ? here(person) : signal({ state: 'unknown' as const }),
    campaigns: here(campaigns),
    dates: here(dates),
    followed: signal(person ? [person] : []),
    settings: { now: signal(defaultSettings), failed: signal(false), change: async () => true },
    method: signal({ state: 'coming' as const }),
    petitions: signal(petitions),
    letters: signal(letterIndex),
    list: signal({ ...shown, close: false }),
    follows: {
      now: signal({ known: true, byPerson: follows.byPerson, setAside: 0, trouble: undefined }),
      follow: async () => undefined,
      unfollow: async () => undefined,
      note: async () => undefined,
    },
    news: signal(news),
  } as unknown as Casebook;
}
