import { useSignal } from '@preact/signals';
import { addresseeName } from '../../components/letter/addressee-words.ts';
import { DidYouSend, type SentStep } from '../../components/letter/DidYouSend.tsx';
import { type CopyState, SendPanel } from '../../components/letter/SendPanel.tsx';
import { logLetter, type NewLetter } from '../../lib/casebook/letter-log.ts';
import { lettersAddress } from '../../lib/casebook/route.ts';
import { type Addressee, isListed } from '../../lib/letters/audience.ts';
import type { Channel } from '../../lib/letters/channels/channel.ts';
import { emlOf } from '../../lib/letters/channels/eml.ts';
import { mailLink } from '../../lib/letters/channels/mailto.ts';
import { richText } from '../../lib/letters/channels/rich.ts';
import { webmailLinks } from '../../lib/letters/channels/webmail.ts';
import type { Words } from '../../lib/words/index.ts';
import { copyLetter } from './copy.ts';
import { type Desk, embassyForCopy } from './desk-state.ts';
import type { Drafts } from './draft.ts';
import { Printer, type Printing } from './Printer.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly to: Addressee;
  readonly printing: Printing;
  /** What is kept of a letter that was sent, by the settings. */
  readonly keep: 'none' | 'log' | 'text';
  /** The text field, to be selected when the clipboard is refused. */
  readonly bodyId: string;
  readonly words: Words;
}

/** Wires the ways out to the browser, and asks afterwards whether the letter went. */
export function Sending({ desk, drafts, to, printing, keep, bodyId, words }: Props) {
  const copied = useSignal<{ body: string; state: CopyState }>({ body: '', state: 'idle' });
  const taken = useSignal<Taken | undefined>(undefined);
  const keepsDraft = useSignal(false);
  const { subject, body } = desk.text.value;
  const { copyToEmbassy, purpose } = desk.choice.value;
  const embassy = embassyForCopy(desk);
  const emails = isListed(to) ? to.emails : [];
  const mail = { to: emails, cc: copyToEmbassy ? embassy : [], subject, body };
  const link = mailLink(mail);
  // The letter as it went: the reader may have turned to another before they answer.
  const take = (by: Channel) => {
    const { value: language } = desk.language;
    const letter = {
      person: desk.person.id,
      recipient: addresseeName(to, words).slice(0, 500),
      recipientId: to.id,
      channel: by,
      purpose,
      ...(language && { language }),
      text: { subject, body },
    };
    taken.value = { letter, step: 'asked' };
  };

  const copy = async (as: 'rich' | 'plain') => {
    const html = as === 'rich' ? richText(body, desk.original.value?.language ?? 'en') : undefined;
    const state = await copyLetter(body, html);
    if (state === 'failed') {
      // Only a letter in one field can be selected at once.
      desk.choose({ beside: '' });
      requestAnimationFrame(() => selectText(bodyId));
    } else take('copy');
    copied.value = { body, state };
  };
  const sent = async () => {
    const letter = taken.peek()?.letter;
    if (!letter) return;
    const logged = await logLetter(letter, keep).catch(() => undefined);
    if (logged?.ok && !keepsDraft.peek()) await drafts.clear();
    taken.value = { letter, step: logged?.ok ? (logged.value ? 'logged' : 'unlogged') : 'failed' };
  };

  return (
    <>
      <SendPanel
        mail={emails.length > 0 && !link.tooLong ? link.href : undefined}
        mailNote={
          emails.length === 0
            ? words(isListed(to) ? 'compose.mail.none' : 'compose.mail.own')
            : link.tooLong
              ? words('compose.mail.tooLong')
              : link.mayBeCut
                ? words('compose.mail.mayBeCut', { n: link.length })
                : undefined
        }
        // An office whose address is not known takes no mail; one's own can be looked up and filled in.
        webmails={emails.length > 0 || !isListed(to) ? webmailLinks(mail) : []}
        page={isListed(to) ? to.url : undefined}
        cc={embassy.length > 0 ? copyToEmbassy : undefined}
        onCc={(copyToEmbassy) => desk.choose({ copyToEmbassy })}
        // "Copied" is true of the text that was copied, not of what was typed since.
        copied={copied.value.body === body ? copied.value.state : 'idle'}
        onCopy={(as) => void copy(as)}
        onFile={() => {
          // Browsers have the names of downloads checked by their maker: this one says nothing of whom.
          saveFile('letter.eml', emlOf(mail, new Date()), 'message/rfc822');
          take('eml');
        }}
        onTaken={take}
        words={words}
      />
      <Printer desk={desk} to={to} printing={printing} onPrinted={() => take('print')} words={words} />
      {taken.value && (
        <DidYouSend
          step={taken.value.step}
          recipient={taken.value.letter.recipient}
          keep={keep}
          keepsDraft={keepsDraft.value}
          onKeepDraft={(yes) => (keepsDraft.value = yes)}
          onYes={() => void sent()}
          onNo={() => (taken.value = undefined)}
          logHref={lettersAddress}
          words={words}
        />
      )}
    </>
  );
}

/** A letter that was taken out of the page by some way, and what the reader has said of it since. */
interface Taken {
  readonly letter: NewLetter;
  readonly step: SentStep;
}

function selectText(id: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.select();
}
