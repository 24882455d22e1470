import { FollowingView } from '../../components/casebook/FollowingView.tsx';
import { newsRead } from '../../lib/casebook/case-news.ts';
import { casesHashOf } from '../../lib/casebook/route.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import { datasetNow } from '../../lib/dataset-now.ts';
import type { PageProps } from './page-props.ts';

/** `#/following`: the followed cases. */
export function FollowingPage({ casebook, around }: PageProps) {
  const { byPerson, setAside } = casebook.follows.now.value;
  const index = casebook.index.value;
  const news = casebook.news.value;
  const people = index.state === 'here' ? index.value.people : [];
  const cases = [...byPerson.values()].map((follow) => {
    const person = people.find((person) => person.id === follow.person);
    const row = person && rowOf(person, around.now, around.words.locale);
    return { follow, ...(row && { row }), news: news.get(follow.person) };
  });
  // What is new comes first; within that, and behind it, the newest follow.
  cases.sort((a, b) => Number(b.news !== undefined) - Number(a.news !== undefined));
  return (
    <FollowingView
      {...around}
      cases={cases}
      setAside={setAside}
      synced={casebook.settings.now.value?.syncFollows ?? false}
      onRead={(person) => void datasetNow().then((dataset) => newsRead(person, dataset))}
      casesHref={casesHashOf(casebook.asked.value)}
      onNote={(person, note) => void casebook.follows.note(person, note)}
    />
  );
}
