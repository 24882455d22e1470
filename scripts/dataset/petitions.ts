import { compareDates } from '../../lib/dataset/partial-date.ts';
import { type Petition, petitionsSchema } from '../../lib/dataset/petition.ts';
import { type BrokenPlace, listFile, publishedAfter, strangers } from './list-file.ts';

/** data/petitions.yaml: what others have asked for, and how each page was last seen. */
export const petitionsOutput = listFile({
  name: 'petitions',
  schema: petitionsSchema,
  *rules({ petitions }, people, today) {
    for (const [i, petition] of petitions.entries()) {
      const at = ['petitions', i];
      yield* strangers(petition.people, people, [...at, 'people']);
      if (petition.people.length === 0 && !petition.about)
        yield { path: [...at, 'people'], expected: 'somebody it is for: people, or about' };
      if (!petition.sources.some(({ url }) => url === petition.url))
        yield { path: [...at, 'url'], expected: 'an address that stands among the sources' };
      yield* seenRules(petition, at, today);
    }
  },
});

function* seenRules(petition: Petition, at: (string | number)[], today: string): Iterable<BrokenPlace> {
  const { status, lastSeen, until, sources } = petition;
  if (compareDates(lastSeen, today) > 0)
    yield { path: [...at, 'lastSeen'], expected: 'a date that has come' };
  yield* publishedAfter(sources, lastSeen, [...at, 'sources'], `no later than lastSeen (${lastSeen})`);
  if (status !== 'open') return;
  // "Open" is said of a day on which somebody looked, never of a year.
  if (lastSeen.length < 10)
    yield { path: [...at, 'lastSeen'], expected: 'the day on which it was seen open, as in "2025-01-25"' };
  if (until && compareDates(until, lastSeen) < 0)
    yield {
      path: [...at, 'until'],
      expected: `no earlier than lastSeen (${lastSeen}), since it was open then`,
    };
}
