import type { ComponentChildren } from 'preact';
import { isHeld } from '../lib/dataset/custody.ts';
import type { Person } from '../lib/dataset/person.ts';
import { releaseBasis } from '../lib/dataset/release-basis.ts';
import { sayCharge } from '../lib/words/charge.ts';
import { sayDate } from '../lib/words/dates.ts';
import type { Words } from '../lib/words/index.ts';
import { recordLanguage } from '../lib/words/record-language.ts';
import { bracketed, colon, comma, stop } from '../lib/words/signs.ts';
import { Cite } from './Cite.tsx';

interface Props {
  readonly person: Person;
  readonly words: Words;
  /** Leaves out what a card says elsewhere, and what is not needed at a glance. */
  readonly brief?: boolean;
}

/** The facts of a case as a quiet list, each with the numbers of its sources. A fact that is not known has no line. */
export function Facts({ person, words, brief = false }: Props) {
  const { charges, sentence, place, status, family, expectedRelease, born, sources } = person;
  const lang = recordLanguage(words);
  const date = (value: string) => sayDate(value, words.locale);
  const cite = (...numbers: number[]) => <Cite numbers={numbers} sources={sources} words={words} />;
  return (
    <dl class="facts">
      {charges.length > 0 && (
        <Fact name={words('fact.charge', { count: charges.length })}>
          <ul>
            {charges.map((charge) => (
              <li key={charge.text}>
                <span lang={lang}>{sayCharge(charge, words)}</span> {cite(charge.source)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {sentence && !brief && (
        <Fact name={words('fact.sentence')}>
          {sentence.date
            ? words('fact.sentencedOn', { sentence: sentence.text, date: date(sentence.date) })
            : sentence.text}{' '}
          {cite(sentence.source)}
        </Fact>
      )}
      {place && (
        <Fact name={words(isHeld(status.custody) ? 'fact.place' : 'fact.lastPlace')}>
          <span lang={lang}>{[place.name, place.locality].filter(Boolean).join(', ')}</span>{' '}
          {cite(place.source)}
        </Fact>
      )}
      {status.since && (
        <Fact name={words(status.custody === 'deceased' ? 'fact.died' : 'fact.since')}>
          {date(status.since)} {cite(...status.sources)}
        </Fact>
      )}
      {status.restrictions.length > 0 && (
        <Fact name={words('fact.restrictions')}>
          <ul>
            {status.restrictions.map(({ kind, note }) => (
              <li key={`${kind} ${note}`}>
                {words(`restriction.${kind}`)}
                {note && ` (${note})`} {cite(...status.sources)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {expectedRelease && (
        <Fact name={words('fact.expectedRelease')}>
          <Release expected={expectedRelease} words={words} /> {cite(expectedRelease.source)}
        </Fact>
      )}
      {family.length > 0 && (
        <Fact name={words('fact.family')}>
          <ul>
            {family.map(({ name, relation, note, source }) => (
              <li key={name}>
                {name}
                {comma(words)}
                {words(`relation.${relation}`)}
                {note && bracketed(note, words)} {cite(source)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {born && !brief && (
        <Fact name={words('fact.born')}>
          {date(born.value)} {cite(born.source)}
        </Fact>
      )}
    </dl>
  );
}

/** When a release is expected, and on what that rests; a date that Vigil counted says so. */
function Release({ expected, words }: { expected: NonNullable<Person['expectedRelease']>; words: Words }) {
  const { text, counted } = releaseBasis(expected.basis);
  return (
    <>
      {sayDate(expected.date, words.locale)}
      {colon(words)}
      <span lang={recordLanguage(words)}>{text}</span>
      {counted && stop(words) + words('fact.release.counted')}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
