import { useSignal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { Copy, Mail, Printer } from '../../components/icons.ts';
import type { Recipient } from '../../lib/dataset/recipient.ts';
import { mailLink } from '../../lib/letters/channels/mailto.ts';
import { mailText } from '../../lib/petitions/mail-text.ts';
import type { Parts } from '../../lib/petitions/parts.ts';
import type { Words } from '../../lib/words/index.ts';
import type { PetitionDesk } from './desk-state.ts';
import type { Pack } from './open.ts';

interface Props {
  readonly desk: PetitionDesk;
  readonly parts: Parts;
  readonly pack: Pack;
  readonly to: Recipient | undefined;
  readonly words: Words;
}

/** The ways out: print, mail and the clipboard, each by the reader's own hand. */
export function Handing({ desk, parts, pack, to, words }: Props) {
  const copied = useSignal('');
  const { signing, name, where, organisation, signatories } = desk.choice.value;
  const signed =
    signing === 'alone'
      ? [name, where]
      : [organisation, ...signatories.map((one) => [one.name, one.role].filter(Boolean).join(', '))];
  const body = mailText(parts, pack.letters, signing === 'sheet' ? [] : signed);
  const mail =
    to && to.emails.length > 0 ? mailLink({ to: to.emails, subject: parts.title, body }) : undefined;
  const copy = () =>
    void navigator.clipboard.writeText(`${parts.title}\n\n${body}`).then(
      () => (copied.value = body),
      () => undefined,
    );
  return (
    <section class="panel" aria-labelledby="hand">
      <h2 id="hand">{words('sign.hand')}</h2>
      <button type="button" class="button" data-look="primary" onClick={() => print()}>
        <Icon of={Printer} />
        {words('sign.print')}
      </button>
      {signing !== 'sheet' &&
        (mail && !mail.mayBeCut ? (
          <a class="button" href={mail.href}>
            <Icon of={Mail} />
            {words('compose.mail')}
          </a>
        ) : (
          <p class="meta">{words(mail ? 'sign.mail.long' : 'sign.mail.none')}</p>
        ))}
      <button type="button" class="button" onClick={copy}>
        <Icon of={Copy} />
        {words('message.copy')}
      </button>
      <p role="status" class="meta">
        {copied.value === body && words('compose.copied')}
      </p>
      <p class="meta">{words(signing === 'sheet' ? 'sign.hand.sheet' : 'sign.hand.one')}</p>
    </section>
  );
}
