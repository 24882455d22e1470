import { daysHeld } from '../../lib/dataset/age.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { comma } from '../../lib/words/signs.ts';
import { Cite } from '../Cite.tsx';
import { TermBar } from '../TermBar.tsx';

/** The sentence, the time held so far, and how much of the one the other is: each where it is known. */
export function CardTerm({ person, words, now }: { person: Person; words: Words; now: Date }) {
  const { sentence, sources, status } = person;
  const days = daysHeld(status);
  if (!sentence && days === undefined) return null;
  return (
    <div class="term-lines">
      {sentence && (
        <p>
          <strong lang={recordLanguage(words)}>{sentence.text}</strong>
          {sentence.date &&
            comma(words) + words('card.sentenced', { date: sayDate(sentence.date, words.locale) })}{' '}
          <Cite numbers={[sentence.source]} sources={sources} words={words} />
        </p>
      )}
      {days !== undefined && (
        <p>{words('card.held', { count: days, date: sayDate(status.asOf, words.locale) })}</p>
      )}
      <TermBar person={person} now={now} words={words} />
    </div>
  );
}
