import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { PersonName } from '../PersonName.tsx';
import { Pronunciation } from '../Pronunciation.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { whoLine } from './who.ts';

/** Status, name in both scripts, and one line that says who. */
export function CardHead({ person, words }: { person: Person; words: Words }) {
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
      <p class="who">{whoLine(person, words)}</p>
      {names.pronunciation && (
        <p class="who">
          <Pronunciation names={names} words={words} />
        </p>
      )}
    </header>
  );
}
