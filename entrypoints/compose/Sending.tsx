import { useSignal } from '@preact/signals';
import { type CopyState, SendPanel } from '../../components/letter/SendPanel.tsx';
import { type Addressee, isListed } from '../../lib/letters/audience.ts';
import { mailLink } from '../../lib/letters/channels/mailto.ts';
import type { Words } from '../../lib/words/index.ts';
import { type Desk, embassyForCopy } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly to: Addressee;
  /** The text field, to be selected when the clipboard is refused. */
  readonly bodyId: string;
  readonly words: Words;
}

/** Wires the ways out to the browser: a mail link, the clipboard, the printer. */
export function Sending({ desk, to, bodyId, words }: Props) {
  const copied = useSignal<{ body: string; state: CopyState }>({ body: '', state: 'idle' });
  const { subject, body } = desk.text.value;
  const { copyToEmbassy } = desk.choice.value;
  const embassy = embassyForCopy(desk);
  const emails = isListed(to) ? to.emails : [];
  const mail =
    emails.length > 0
      ? mailLink({ to: emails, cc: copyToEmbassy ? embassy : [], subject, body }).href
      : undefined;

  const copy = async () => {
    const state = await navigator.clipboard.writeText(body).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    if (state === 'failed') selectText(bodyId);
    copied.value = { body, state };
  };

  return (
    <SendPanel
      mail={mail}
      whyNoMail={words(isListed(to) ? 'compose.mail.none' : 'compose.mail.own')}
      page={isListed(to) ? to.url : undefined}
      cc={embassy.length > 0 ? copyToEmbassy : undefined}
      onCc={(copyToEmbassy) => desk.choose({ copyToEmbassy })}
      // "Copied" is true of the text that was copied, not of what was typed since.
      copied={copied.value.body === body ? copied.value.state : 'idle'}
      onCopy={() => void copy()}
      onPrint={() => print()}
      words={words}
    />
  );
}

function selectText(id: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.select();
}
