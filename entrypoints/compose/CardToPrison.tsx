import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { NoPrisonCard } from '../../components/letter/NoPrisonCard.tsx';
import { PrisonCard } from '../../components/letter/PrisonCard.tsx';
import type { CopyState } from '../../components/letter/SendPanel.tsx';
import { prisonCardFor } from '../../lib/letters/prison-card.ts';
import { checkPrisonMail } from '../../lib/letters/prison-mail.ts';
import type { Words } from '../../lib/words/index.ts';
import { copyLetter } from './copy.ts';
import type { Desk } from './desk-state.ts';
import type { Printing } from './Printer.tsx';

interface Props {
  readonly desk: Desk;
  readonly printing: Printing;
  readonly words: Words;
}

/** A card to the person of the letter, where that is safe; its text is kept nowhere, and forgotten with the page. */
export function CardToPrison({ desk, printing, words }: Props) {
  const { person, prisonMail, now } = desk;
  const text = useSignal('');
  const copied = useSignal<CopyState>('idle');
  const near = desk.tooNear.value;
  const offer = useMemo(
    () => prisonCardFor(person, prisonMail, { now, near }),
    [person, prisonMail, now, near],
  );
  useEffect(() => {
    const back = () => (printing.what.value = 'letter');
    addEventListener('afterprint', back);
    return () => removeEventListener('afterprint', back);
  }, [printing]);
  const name = person.names.primary;
  return (
    <section
      class="card-to-prison"
      data-prints={offer.offered && printing.what.value === 'card'}
      aria-label={words('prisonCard.title', { name })}
    >
      {offer.offered ? (
        <PrisonCard
          name={name}
          rules={offer.rules}
          campaigns={person.campaigns}
          text={text.value}
          findings={checkPrisonMail(text.value, offer.rules)}
          onText={(said) => {
            text.value = said;
            copied.value = 'idle';
          }}
          copied={copied.value}
          onCopy={async () => {
            copied.value = await copyLetter(text.peek());
          }}
          onPrint={() => {
            printing.what.value = 'card';
            // The page is drawn anew before the printer looks at it.
            requestAnimationFrame(() => print());
          }}
          words={words}
        />
      ) : (
        <NoPrisonCard offer={offer} name={name} words={words} />
      )}
      {offer.offered && printing.what.value === 'card' && (
        <div class="print-out card-out" dir="auto" lang={offer.rules.languages?.only[0]} aria-hidden="true">
          {text.value}
        </div>
      )}
    </section>
  );
}
