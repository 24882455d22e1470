import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Printer } from '../icons.ts';
import { type Envelope, envelopes, type Paper, papers } from './paper-sizes.ts';

interface Props {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly envelope: Envelope;
  readonly onEnvelope: (envelope: Envelope) => void;
  readonly onPrint: (what: 'letter' | 'envelope') => void;
  /** False where no postal address is known: then there is nothing to print on an envelope. */
  readonly hasAddress: boolean;
  readonly words: Words;
}

/** The way out by post. */
export function PrintPanel(props: Props) {
  const { paper, onPaper, envelope, onEnvelope, onPrint, hasAddress, words } = props;
  return (
    <section aria-labelledby="print" class="panel send">
      <h2 id="print">{words('compose.post')}</h2>
      <div class="print-way">
        <label class="visually-hidden" for="paper">
          {words('compose.paper')}
        </label>
        <select
          id="paper"
          value={paper}
          onChange={(event) => onPaper(papers.find((one) => one === event.currentTarget.value) ?? paper)}
        >
          {papers.map((one) => (
            <option key={one} value={one}>
              {words(`compose.paper.${one}`)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => onPrint('letter')}>
          <Icon of={Printer} />
          {words('compose.print')}
        </button>
      </div>
      {hasAddress && (
        <div class="print-way">
          <label class="visually-hidden" for="envelope">
            {words('compose.envelope')}
          </label>
          <select
            id="envelope"
            value={envelope}
            onChange={(event) =>
              onEnvelope(envelopes.find((one) => one === event.currentTarget.value) ?? envelope)
            }
          >
            {envelopes.map((one) => (
              <option key={one} value={one}>
                {words(`compose.envelope.${one}`)}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={() => onPrint('envelope')}>
            <Icon of={Printer} />
            {words('compose.print.envelope')}
          </button>
        </div>
      )}
      <p class="meta">{words('compose.print.note')}</p>
    </section>
  );
}
