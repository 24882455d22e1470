import { FollowingView } from '../../components/casebook/FollowingView.tsx';
import { casesHashOf } from '../../lib/casebook/route.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import type { PageProps } from './page-props.ts';

/** `#/following`: the followed cases. */
export function FollowingPage({ casebook, around }: PageProps) {
  const { byPerson, setAside } = casebook.follows.now.value;
  const index = casebook.index.value;
  const people = index.state === 'here' ? index.value.people : [];
  const cases = [...byPerson.values()].map((follow) => {
    const person = people.find((person) => person.id === follow.person);
    return { follow, ...(person && { row: rowOf(person, around.now, around.words.locale) }) };
  });
  return (
    <FollowingView
      {...around}
      cases={cases}
      setAside={setAside}
      casesHref={casesHashOf(casebook.asked.value)}
      onNote={(person, note) => void casebook.follows.note(person, note)}
    />
  );
}
