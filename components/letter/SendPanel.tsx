import { Copy, ExternalLink, Mail, Printer } from 'lucide';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';

export type CopyState = 'idle' | 'copied' | 'failed';

interface Props {
  /** The letter as a link for a mail program; undefined where no address is known. */
  readonly mail: string | undefined;
  /** Why there is no such link. */
  readonly whyNoMail: string;
  /** Where the recipient takes letters on the web. */
  readonly page: string | undefined;
  /** Undefined where there is no embassy to copy to. */
  readonly cc: boolean | undefined;
  readonly onCc: (cc: boolean) => void;
  readonly copied: CopyState;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly words: Words;
}

/** The ways out: each is taken by the reader's own hand. */
export function SendPanel(props: Props) {
  const { mail, whyNoMail, page, cc, onCc, copied, onCopy, onPrint, words } = props;
  return (
    <section aria-labelledby="send" class="panel send">
      <h2 id="send">{words('compose.send')}</h2>
      {mail ? (
        <a class="button" data-look="primary" href={mail}>
          <Icon of={Mail} />
          {words('compose.mail')}
        </a>
      ) : (
        <>
          <button type="button" class="button" disabled aria-describedby="why-no-mail">
            <Icon of={Mail} />
            {words('compose.mail')}
          </button>
          <p class="meta" id="why-no-mail">
            {whyNoMail}
          </p>
        </>
      )}
      {mail && cc !== undefined && (
        <label class="check">
          <input type="checkbox" checked={cc} onChange={(event) => onCc(event.currentTarget.checked)} />
          {words('compose.cc')}
        </label>
      )}
      <button type="button" class="button" data-look={mail ? undefined : 'primary'} onClick={onCopy}>
        <Icon of={Copy} />
        {words('compose.copy')}
      </button>
      <p role="status" class="meta">
        {copied === 'copied' && words('compose.copied')}
        {copied === 'failed' && words('compose.copyFailed')}
      </p>
      <button type="button" class="button" onClick={onPrint}>
        <Icon of={Printer} />
        {words('compose.print')}
      </button>
      {page && (
        <a class="button" href={page} target="_blank" rel="noopener noreferrer">
          <Icon of={ExternalLink} />
          {words('recipient.page')}
        </a>
      )}
    </section>
  );
}
