import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PaperLetter } from '../../components/letter/PaperLetter.tsx';
import { PrintPanel } from '../../components/letter/PrintPanel.tsx';
import { type Envelope, envelopeFor, type Paper, paperIn } from '../../components/letter/paper-sizes.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { addressLines } from '../../lib/letters/address-block.ts';
import type { Addressee } from '../../lib/letters/audience.ts';
import { oneLine } from '../../lib/letters/sender.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Desk } from './desk-state.ts';

/** What the printer would get now. The browser's own print command gets the letter. */
export interface Printing {
  readonly what: Signal<'letter' | 'envelope' | 'card'>;
  /** Undefined until the reader picks one: then it is the usual one of their country. */
  readonly paper: Signal<Paper | undefined>;
  readonly envelope: Signal<Envelope | undefined>;
}

export const openPrinting = (): Printing => ({
  what: signal('letter'),
  paper: signal(undefined),
  envelope: signal(undefined),
});

const sizes = ({ paper, envelope }: Printing, desk: Desk) => {
  const sheet = paper.value ?? paperIn(desk.choice.value.country);
  return { paper: sheet, envelope: envelope.value ?? envelopeFor(sheet) };
};

interface Props {
  readonly desk: Desk;
  readonly to: Addressee;
  readonly printing: Printing;
  readonly onPrinted: () => void;
  readonly words: Words;
}

export function Printer({ desk, to, printing, onPrinted, words }: Props) {
  const { paper, envelope } = sizes(printing, desk);
  useEffect(() => {
    const back = () => (printing.what.value = 'letter');
    addEventListener('afterprint', back);
    return () => removeEventListener('afterprint', back);
  }, [printing]);
  return (
    <PrintPanel
      paper={paper}
      onPaper={(paper) => (printing.paper.value = paper)}
      envelope={envelope}
      onEnvelope={(envelope) => (printing.envelope.value = envelope)}
      onPrint={(what) => {
        printing.what.value = what;
        // The page is drawn anew before the printer looks at it.
        requestAnimationFrame(() => {
          print();
          if (what === 'letter') onPrinted();
        });
      }}
      hasAddress={addressLines(to).length > 0}
      words={words}
    />
  );
}

/** The letter or the envelope, for the printer alone. */
export function PrintOut({ desk, to, printing }: Pick<Props, 'desk' | 'to' | 'printing'>) {
  const { subject, body } = desk.text.value;
  const { name, where } = desk.choice.value.sender;
  const letters = desk.letters.value;
  const what = printing.what.value;
  if (what === 'card') return null;
  return (
    <PaperLetter
      {...sizes(printing, desk)}
      what={what}
      date={letters?.speech.date(isoDay(desk.now)) ?? ''}
      from={[name, where].map(oneLine).filter(Boolean)}
      address={addressLines(to)}
      subject={subject}
      body={body}
      lang={desk.original.value?.language ?? 'en'}
    />
  );
}
