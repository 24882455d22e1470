import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Volume2 } from '../icons.ts';
import { PersonName } from '../PersonName.tsx';
import { Pronunciation } from '../Pronunciation.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { trusted } from './trusted.ts';
import { whoLine } from './who.ts';

interface Props {
  readonly person: Person;
  readonly words: Words;
  /** Says the name aloud; undefined where this computer has no voice for its language. */
  readonly onSay?: (() => void) | undefined;
}

/** Status, name in both scripts, how it is said, and one line that says who. */
export function CardHead({ person, words, onSay }: Props) {
  const { names, status } = person;
  return (
    <header>
      <StatusWord
        custody={status.custody}
        restrictions={status.restrictions.map(({ kind }) => kind)}
        words={words}
      />
      <h2>
        <PersonName primary={names.primary} native={names.native} />
      </h2>
      {(names.pronunciation || onSay) && (
        <p class="who">
          <Pronunciation names={names} words={words} />{' '}
          {onSay && (
            <button
              type="button"
              class="say"
              aria-label={words('card.say', { name: names.primary })}
              onClick={trusted(onSay)}
            >
              <Icon of={Volume2} />
            </button>
          )}
        </p>
      )}
      <p class="who">{whoLine(person, words)}</p>
    </header>
  );
}
