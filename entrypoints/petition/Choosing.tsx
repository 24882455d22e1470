import { useMemo } from 'preact/hooks';
import { Choice } from '../../components/letter/Choice.tsx';
import { CountryChoice } from '../../components/letter/CountryChoice.tsx';
import { LanguageChoice } from '../../components/letter/LanguageChoice.tsx';
import { PaperFields } from '../../components/petition/PaperFields.tsx';
import { SigningChoice } from '../../components/petition/SigningChoice.tsx';
import { countries } from '../../lib/letters/reader-country.ts';
import { isDoubtful } from '../../lib/letters/recipients.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import type { PetitionDesk } from './desk-state.ts';

/** What to ask, who signs, to whom it goes and in which language. */
export function Choosing({ desk, words }: { desk: PetitionDesk; words: Words }) {
  const { subject, now } = desk;
  const choice = desk.choice.value;
  const to = desk.addressee.value;
  const { all, read } = desk.languages.value;
  const chosen = desk.language.value;
  const everywhere = useMemo(() => countries(words.locale), [words]);
  const name = subject.kind === 'person' ? subject.person.names.primary : '';
  return (
    <aside class="choosing" aria-label={words('compose.choosing')}>
      <CountryChoice
        countries={everywhere}
        chosen={choice.country}
        onChoose={(country) => desk.choose({ country, recipient: undefined })}
        words={words}
      />
      {!desk.near.value && (
        <>
          <fieldset class="choices">
            <legend>
              <h2>{words('compose.ask')}</h2>
            </legend>
            {desk.purposes.map((purpose) => (
              <Choice
                key={purpose}
                group="purpose"
                checked={choice.purpose === purpose}
                onChoose={() => desk.choose({ purpose })}
                name={words(`letter.purpose.${purpose}`, { name })}
              />
            ))}
            {[...desk.offers].map(([cause, { people }]) => (
              <Choice
                key={cause}
                group="purpose"
                checked={choice.cause === cause}
                onChoose={() => desk.choose({ cause, recipient: undefined })}
                name={words(`sign.cause.${cause}`)}
                meta={words('sign.people', { count: people.length })}
              />
            ))}
          </fieldset>
          <SigningChoice
            signing={choice.signing}
            onChoose={(signing) => desk.choose({ signing })}
            words={words}
          />
          <PaperFields choice={choice} onChange={desk.choose} words={words} />
          {desk.addressees.value.length > 0 && (
            <fieldset class="choices">
              <legend>
                <h2>{words('compose.to')}</h2>
              </legend>
              {desk.addressees.value.map((office) => (
                <Choice
                  key={office.id}
                  group="recipient"
                  checked={office.id === to?.id}
                  onChoose={() => desk.choose({ recipient: office.id })}
                  name={office.office}
                  meta={
                    office.asOf &&
                    `${words('sign.addressAsOf', { date: sayDate(office.asOf, words.locale) })}${isDoubtful(office, now) ? ` ${words('sign.addressOld')}` : ''}`
                  }
                />
              ))}
            </fieldset>
          )}
          <LanguageChoice
            all={all}
            read={read}
            chosen={chosen}
            onChoose={(language) => desk.choose({ language })}
            beside={desk.besideLanguage.value}
            besides={Object.keys(desk.index.languages).filter((language) => language !== chosen)}
            onBeside={(beside) => desk.choose({ beside })}
            besideWhy={words('sign.beside.why')}
            words={words}
          />
        </>
      )}
    </aside>
  );
}
