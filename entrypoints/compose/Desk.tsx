import { useMemo } from 'preact/hooks';
import { AboutYou } from '../../components/letter/AboutYou.tsx';
import { AddressSource } from '../../components/letter/AddressSource.tsx';
import { addresseeName } from '../../components/letter/addressee-words.ts';
import { BeforeYouSend } from '../../components/letter/BeforeYouSend.tsx';
import { ChangedNote } from '../../components/letter/ChangedNote.tsx';
import { Choice } from '../../components/letter/Choice.tsx';
import { CountryChoice } from '../../components/letter/CountryChoice.tsx';
import { FactsUsed } from '../../components/letter/FactsUsed.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { OwnLine } from '../../components/letter/OwnLine.tsx';
import { PurposeChoice } from '../../components/letter/PurposeChoice.tsx';
import { RecipientChoice } from '../../components/letter/RecipientChoice.tsx';
import { Sheet } from '../../components/letter/Sheet.tsx';
import { UnProcedures } from '../../components/letter/UnProcedures.tsx';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { addressLines } from '../../lib/letters/address-block.ts';
import { isListed } from '../../lib/letters/audience.ts';
import { checksOf } from '../../lib/letters/checks.ts';
import { factsUsed } from '../../lib/letters/facts-used.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import { countries } from '../../lib/letters/reader-country.ts';
import { suggestedLines } from '../../lib/letters/sender.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { type Desk as DeskState, embassyForCopy } from './desk-state.ts';
import { Sending } from './Sending.tsx';

const bodyId = 'letter-body';

/** The desk: on one side what to write and to whom, in the middle the sheet, on the other side the ways out. */
export function Desk({ desk, words }: { desk: DeskState; words: Words }) {
  const { person, letters, now } = desk;
  const choice = desk.choice.value;
  const to = desk.addressee.value;
  const text = desk.text.value;
  const original = desk.original.value;
  const everywhere = useMemo(() => countries(words.locale), [words]);
  const facts = useMemo(() => factsUsed(original?.facts ?? [], person, now), [original, person, now]);
  const emails = to && isListed(to) ? to.emails : [];
  const cc = choice.copyToEmbassy ? embassyForCopy(desk) : [];
  const checks = checksOf({ ...text, name: choice.sender.name, emails, cc });
  const country = choice.country && placeName(choice.country, words.locale);
  return (
    <div class="desk">
      <aside class="choosing" aria-label={words('compose.choosing')}>
        <CountryChoice
          countries={everywhere}
          chosen={choice.country}
          onChoose={(country) => desk.choose({ country, recipient: undefined })}
          words={words}
        />
        {to && (
          <>
            <RecipientChoice
              all={desk.addressees.value.all}
              chosen={to}
              expired={desk.addressees.value.expired}
              onChoose={(recipient) => desk.choose({ recipient })}
              now={now}
              words={words}
            />
            <AddressSource addressee={to} words={words} />
            <UnProcedures of={desk.un} words={words} />
            {desk.suggestion.purposes.length > 0 && 'why' in desk.suggestion && (
              <PurposeChoice
                purposes={desk.suggestion.purposes}
                chosen={choice.purpose}
                why={desk.suggestion.why}
                name={person.names.primary}
                onChoose={(purpose) => desk.choose({ purpose })}
                onOtherWording={() => desk.choose({ seed: choice.seed + 1 })}
                words={words}
              />
            )}
            <fieldset class="choices">
              <legend>
                <h2>{words('compose.language')}</h2>
              </legend>
              <Choice
                group="language"
                checked={true}
                onChoose={() => {}}
                name={words('compose.language.en')}
              />
              <p class="meta">{words('compose.language.note')}</p>
            </fieldset>
            <AboutYou sender={choice.sender} onChange={(sender) => desk.choose({ sender })} words={words} />
            <OwnLine
              line={choice.sender.line}
              suggestions={suggestedLines(person, choice.sender, letters)}
              lang={letters.language}
              onLine={(line) => desk.choose({ sender: { ...choice.sender, line } })}
              words={words}
            />
          </>
        )}
      </aside>
      {to ? (
        <>
          <main class="writing" aria-label={words('compose.sheet')}>
            <ChangedNote
              writtenTo={original && original.to.id !== to.id ? addresseeName(original.to, words) : undefined}
              offered={desk.offered.value !== undefined}
              kept={desk.keeps.value}
              onTake={desk.takeOffered}
              onKeep={desk.dismissOffered}
              onBack={desk.takeBack}
              words={words}
            />
            <Sheet
              date={sayDate(isoDay(now), letters.language)}
              address={addressLines(to)}
              subject={text.subject}
              body={text.body}
              lang={letters.language}
              onSubject={(subject) => desk.type({ subject })}
              onBody={(body) => desk.type({ body })}
              bodyId={bodyId}
              words={words}
            />
          </main>
          <aside class="sending" aria-label={words('compose.send')}>
            <Sending desk={desk} to={to} bodyId={bodyId} words={words} />
            <BeforeYouSend checks={checks} words={words} />
            <FactsUsed facts={facts} words={words} />
          </aside>
        </>
      ) : (
        <Notice title={words('letter.withheld.title')}>
          <p>
            {desk.tooNear.value && country
              ? words('letter.withheld.sameCountry', { country })
              : words('letter.withheld.nobody')}
          </p>
        </Notice>
      )}
    </div>
  );
}
