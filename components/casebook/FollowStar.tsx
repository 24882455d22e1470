import { Icon } from '../Icon.tsx';
import { Star } from '../icons.ts';
import type { Surroundings } from './surroundings.ts';

interface Props extends Pick<Surroundings, 'words' | 'follows'> {
  readonly person: string;
  readonly name: string;
}

/** The star that follows a case. It is inert until the casebook has been read: an empty star would be a claim. */
export function FollowStar({ person, name, words, follows }: Props) {
  return (
    <button
      type="button"
      class="star"
      aria-label={words('follow.star', { name })}
      aria-pressed={follows.byPerson.has(person)}
      title={words(follows.byPerson.has(person) ? 'follow.stopNamed' : 'follow.star', { name })}
      disabled={!follows.known}
      onClick={() => follows.toggle(person)}
    >
      <Icon of={Star} />
    </button>
  );
}
