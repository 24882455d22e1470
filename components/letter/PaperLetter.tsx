import { directionOf } from '../../lib/letters/direction.ts';
import type { Envelope, Paper } from './paper-sizes.ts';

interface Props {
  readonly what: 'letter' | 'envelope';
  readonly paper: Paper;
  readonly envelope: Envelope;
  readonly date: string;
  /** Who writes, as far as they said: above the address, and on the envelope. */
  readonly from: readonly string[];
  readonly address: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
}

/** What the printer gets, and nothing else of the page: the letter on its sheet, or the envelope. */
export function PaperLetter(props: Props) {
  const { what, paper, envelope, date, from, address, subject, body, lang } = props;
  if (what === 'envelope')
    return (
      <div class="print-out envelope" data-envelope={envelope} aria-hidden="true">
        <Lines class="envelope-from" of={from} />
        <Lines class="envelope-to" of={address} />
      </div>
    );
  return (
    <div class="print-out paper" data-paper={paper} lang={lang} dir={directionOf(lang)} aria-hidden="true">
      <i class="fold" data-at="1" />
      <i class="fold" data-at="2" />
      <div class="paper-head">
        <div class="paper-address">
          {address.length > 0 && from.length > 0 && <p class="paper-from">{from.join(' · ')}</p>}
          <Lines of={address} />
        </div>
        <p class="paper-date">{date}</p>
      </div>
      <p class="paper-subject">{subject}</p>
      <Paragraphs of={body.split(/\n{2,}/)} />
    </div>
  );
}

/** Two paragraphs may be equal: only their places tell them apart. */
function Paragraphs({ of }: { of: readonly string[] }) {
  const placed = of.map((text, place) => ({ text, place }));
  return (
    <>
      {placed.map(({ text, place }) => (
        <p key={place} class="paper-text">
          {text}
        </p>
      ))}
    </>
  );
}

function Lines({ of, class: name }: { of: readonly string[]; class?: string }) {
  return (
    <div class={name} dir="auto">
      {of.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
