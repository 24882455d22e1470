import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { sayLongList } from '../../lib/words/signs.ts';

interface Props {
  readonly name: string;
  /** Undefined until the record has been read. */
  readonly person: Person | undefined;
  /** Where the case is, in words: “China”. */
  readonly place: string;
  readonly onAnswer: (is: boolean) => void;
  readonly words: Words;
}

/** Somebody who may be meant: what tells this person from others of the name, and the question. */
export function Perhaps({ name, person, place, onAnswer, words }: Props) {
  return (
    <>
      <p class="perhaps">{words('popup.perhaps', { name })}</p>
      {person && (
        <>
          <p class="meta">{sayWho(person, place, words)}</p>
          <p class="meta" lang={recordLanguage(words)}>
            {firstSentence(person.profile)}
          </p>
          {person.namesakes.length > 0 && (
            <p class="meta">
              {words('popup.perhaps.namesakes', {
                count: person.namesakes.length,
                who: sayLongList(
                  person.namesakes.map(({ who }) => who),
                  words,
                ),
              })}
            </p>
          )}
        </>
      )}
      <p class="note-act">
        <button
          type="button"
          class="button"
          aria-label={words('popup.perhaps.yes.for', { name })}
          onClick={() => onAnswer(true)}
        >
          {words('popup.perhaps.yes')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={words('popup.perhaps.no.for', { name })}
          onClick={() => onAnswer(false)}
        >
          {words('popup.perhaps.no')}
        </button>
      </p>
    </>
  );
}

/** “Lawyer · Beijing · China · born 1971”: role, place and year, as far as the record knows them. */
function sayWho({ roles, pronoun, basedIn, born }: Person, place: string, words: Words): string {
  const parts = [...roles.map((role) => words(`role.${role}`, { form: pronoun })), basedIn, place];
  if (born) parts.push(words('popup.perhaps.born', { year: born.value.slice(0, 4) }));
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The beginning of a profile, up to its first full stop that ends a sentence. */
function firstSentence(profile: string): string {
  return /^.*?[^A-Z.]\.(?=\s+\p{Lu}|$)/su.exec(profile)?.[0] ?? profile;
}
