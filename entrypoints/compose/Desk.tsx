import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { AddressSource } from '../../components/letter/AddressSource.tsx';
import { addresseeName } from '../../components/letter/addressee-words.ts';
import { BeforeYouSend } from '../../components/letter/BeforeYouSend.tsx';
import { ChosenLine } from '../../components/letter/ChosenLine.tsx';
import { CountryChoice } from '../../components/letter/CountryChoice.tsx';
import { FactsUsed } from '../../components/letter/FactsUsed.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { PurposeChoice } from '../../components/letter/PurposeChoice.tsx';
import { RecipientChoice } from '../../components/letter/RecipientChoice.tsx';
import { UnProcedures } from '../../components/letter/UnProcedures.tsx';
import { cautionsOn } from '../../lib/letters/cautions.ts';
import { checksOf } from '../../lib/letters/checks.ts';
import { factsUsed } from '../../lib/letters/facts-used.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import { countries } from '../../lib/letters/reader-country.ts';
import type { Words } from '../../lib/words/index.ts';
import { CardToPrison } from './CardToPrison.tsx';
import type { Desk as DeskState } from './desk-state.ts';
import type { Drafts } from './draft.ts';
import { Languages } from './Languages.tsx';
import { type Printing, PrintOut } from './Printer.tsx';
import { Self } from './Self.tsx';
import { Sending } from './Sending.tsx';
import { bodyId, Writing } from './Writing.tsx';
import type { KeptSelf } from './writer.ts';

interface Props {
  readonly desk: DeskState;
  readonly drafts: Drafts;
  readonly self: KeptSelf;
  readonly printing: Printing;
  readonly keep: 'none' | 'log' | 'text';
  readonly words: Words;
}

/** The desk: on one side what to write and to whom, in the middle the sheet, on the other side the ways out. */
export function Desk({ desk, drafts, self, printing, keep, words }: Props) {
  const { person, now } = desk;
  const choice = desk.choice.value;
  const to = desk.addressee.value;
  const text = desk.text.value;
  const choosing = useSignal(false);
  const everywhere = useMemo(() => countries(words.locale), [words]);
  // In the reader's own language where there is one: they are to check them.
  const said = desk.beside.value ?? desk.original.value;
  const facts = useMemo(() => factsUsed(said?.facts ?? [], person, now), [said, person, now]);
  const checks = [
    ...cautionsOn(`${text.subject}\n${text.body}`, choice.sender.organisation, to, desk.recipients),
    ...checksOf({ body: text.body, name: choice.sender.name }),
  ];
  const country = choice.country && placeName(choice.country, words.locale);
  const language = desk.language.value;
  return (
    <>
      <div class="desk" data-beside={desk.beside.value !== undefined}>
        {to && (
          <ChosenLine
            chosen={[
              addresseeName(to, words),
              words(`letter.purpose.${choice.purpose}`, { name: person.names.primary }),
              ...(language
                ? [new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? '']
                : []),
            ]}
            open={choosing.value}
            onOpen={(open) => (choosing.value = open)}
            words={words}
          />
        )}
        <aside
          id="choosing"
          class="choosing"
          data-folded={to !== undefined && !choosing.value}
          aria-label={words('compose.choosing')}
        >
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
                  words={words}
                />
              )}
              <Languages desk={desk} words={words} />
              <Self desk={desk} self={self} words={words} />
            </>
          )}
        </aside>
        {to ? (
          <>
            <Writing desk={desk} drafts={drafts} self={self} to={to} words={words} />
            <aside class="sending" aria-label={words('compose.send')}>
              <Sending
                desk={desk}
                drafts={drafts}
                to={to}
                printing={printing}
                keep={keep}
                bodyId={bodyId}
                words={words}
              />
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
      <CardToPrison desk={desk} printing={printing} words={words} />
      {to && <PrintOut desk={desk} to={to} printing={printing} />}
    </>
  );
}
