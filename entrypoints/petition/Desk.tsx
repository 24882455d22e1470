import { useMemo } from 'preact/hooks';
import { PetitionLinks } from '../../components/casebook/PetitionLinks.tsx';
import { Choice } from '../../components/letter/Choice.tsx';
import { CountryChoice } from '../../components/letter/CountryChoice.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { PaperFields } from '../../components/petition/PaperFields.tsx';
import { PetitionPaper } from '../../components/petition/PetitionPaper.tsx';
import { SignatureSheet } from '../../components/petition/SignatureSheet.tsx';
import { SigningChoice } from '../../components/petition/SigningChoice.tsx';
import { WhoIsNamed } from '../../components/petition/WhoIsNamed.tsx';
import { caseAddress } from '../../lib/casebook/route.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { addressLines } from '../../lib/letters/address-block.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import { countries } from '../../lib/letters/reader-country.ts';
import { isDoubtful } from '../../lib/letters/recipients.ts';
import { sheetsOf } from '../../lib/petitions/sheet-plan.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { sayList } from '../../lib/words/lists.ts';
import type { PetitionDesk } from './desk-state.ts';
import { Handing } from './Handing.tsx';

/** What to ask and who signs; the paper; and how it leaves the house. */
export function Desk({ desk, words }: { desk: PetitionDesk; words: Words }) {
  const { subject, text, now } = desk;
  const choice = desk.choice.value;
  const petition = desk.petition.value;
  const to = desk.addressee.value;
  const everywhere = useMemo(() => countries(words.locale), [words]);
  const near = desk.near.value;
  const name = subject.kind === 'person' ? subject.person.names.primary : '';
  const address = to ? addressLines(to) : [];
  return (
    <div class="desk">
      <aside class="choosing" aria-label={words('compose.choosing')}>
        <CountryChoice
          countries={everywhere}
          chosen={choice.country}
          onChoose={(country) => desk.choose({ country, recipient: undefined })}
          words={words}
        />
        {!near && (
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
          </>
        )}
      </aside>
      {near || !petition ? (
        <Notice title={words('sign.withheld.title')}>
          <p>
            {words('sign.withheld.near', {
              country: choice.country ? placeName(choice.country, words.locale) : '',
            })}
          </p>
        </Notice>
      ) : (
        <>
          <main class="writing" aria-label={words('sign.paper')} data-paper={choice.paper}>
            <PetitionPaper
              petition={petition}
              paper={text.paper}
              address={address}
              date={sayDate(isoDay(now), text.language)}
              signing={choice.signing}
              organisation={choice.organisation}
              signatories={choice.signatories}
              signed={[choice.name, choice.where]}
            />
            {choice.signing === 'sheet' &&
              sheetsOf(choice.sheets, choice.lines).map((sheet) => (
                <SignatureSheet
                  key={sheet.number}
                  sheet={sheet}
                  of={choice.sheets}
                  petition={petition}
                  paper={text.paper}
                  privacyTitle={text.privacy.title}
                  office={to && addressLines(to)[0]}
                  organiser={choice.organiser}
                  contact={choice.contact}
                />
              ))}
          </main>
          <aside class="sending" aria-label={words('compose.send')}>
            <Handing desk={desk} petition={petition} to={to} words={words} />
            <WhoIsNamed named={desk.named.value} now={now} caseHref={caseAddress} words={words} />
            <section class="panel" aria-labelledby="privacy">
              <h2 id="privacy">{words('sign.privacy')}</h2>
              <p class="meta">{words('sign.privacy.why')}</p>
              <p class="meta">
                {text.privacy.sources.map(({ url, publisher }, i) => (
                  <span key={url}>
                    {i > 0 && sayList(['', ''], words)}
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      {publisher}
                    </a>
                  </span>
                ))}
              </p>
            </section>
            {desk.others.value.length > 0 && (
              <section class="panel others">
                <PetitionLinks of={desk.others.value} words={words} />
              </section>
            )}
            {subject.kind === 'person' && subject.campaigns.length > 0 && (
              <section class="panel" aria-labelledby="together">
                <h2 id="together">{words('sign.together')}</h2>
                <ul class="plain-list">
                  {subject.campaigns.map(({ id, name }) => (
                    <li key={id}>
                      <a href={`/petition.html?campaign=${id}`}>{name}</a>
                    </li>
                  ))}
                  <li>
                    <a href={`/petition.html?country=${subject.person.country}`}>
                      {words('sign.country', { country: placeName(subject.person.country, words.locale) })}
                    </a>
                  </li>
                </ul>
              </section>
            )}
          </aside>
        </>
      )}
    </div>
  );
}
