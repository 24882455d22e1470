import type { Channel } from '../../lib/letters/channels/channel.ts';
import type { WebmailLink } from '../../lib/letters/channels/webmail.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Copy, Download, ExternalLink, Mail } from '../icons.ts';

export type CopyState = 'idle' | 'copied' | 'failed';

interface Props {
  /** The letter as a link for a mail program; undefined where no address is known, or it is too long for any. */
  readonly mail: string | undefined;
  /** What to know of that link: why there is none, or that it may be cut. */
  readonly mailNote: string | undefined;
  /** The letter as links to mail services; none where nothing can be mailed. */
  readonly webmails: readonly WebmailLink[];
  /** Where the recipient takes letters on the web. */
  readonly page: string | undefined;
  /** Undefined where there is no embassy to copy to. */
  readonly cc: boolean | undefined;
  readonly onCc: (cc: boolean) => void;
  readonly copied: CopyState;
  readonly onCopy: (as: 'rich' | 'plain') => void;
  readonly onFile: () => void;
  /** Called when a way out was taken: whether it was gone to its end, nobody knows but the reader. */
  readonly onTaken: (by: Channel) => void;
  readonly words: Words;
}

/** The ways out by wire: each is taken by the reader's own hand. */
export function SendPanel(props: Props) {
  const { mail, mailNote, webmails, page, cc, onCc, copied, onCopy, onFile, onTaken, words } = props;
  return (
    <section aria-labelledby="send" class="panel send">
      <h2 id="send">{words('compose.send')}</h2>
      {mail ? (
        <a class="button" data-look="primary" href={mail} onClick={() => onTaken('mailto')}>
          <Icon of={Mail} />
          {words('compose.mail')}
        </a>
      ) : (
        <button type="button" class="button" disabled aria-describedby="mail-note">
          <Icon of={Mail} />
          {words('compose.mail')}
        </button>
      )}
      {mailNote && (
        <p class="meta" id="mail-note">
          {mailNote}
        </p>
      )}
      {mail && cc !== undefined && (
        <label class="check">
          <input type="checkbox" checked={cc} onChange={(event) => onCc(event.currentTarget.checked)} />
          {words('compose.cc')}
        </label>
      )}
      {webmails.length > 0 && (
        <>
          <details class="webmail">
            <summary>{words('compose.webmail')}</summary>
            <p class="meta">{words('compose.webmail.note')}</p>
            <ul class="plain-list">
              {webmails.map(({ id, name, company, href, tooLong }) => (
                <li key={id}>
                  {tooLong ? (
                    name
                  ) : (
                    <a
                      href={href}
                      target="_blank"
                      rel="noopener noreferrer"
                      referrerpolicy="no-referrer"
                      onClick={() => onTaken(id)}
                    >
                      {name}
                    </a>
                  )}{' '}
                  <span class="meta">
                    {words(tooLong ? 'compose.webmail.long' : 'compose.webmail.sees', { company })}
                  </span>
                </li>
              ))}
            </ul>
          </details>
          <button type="button" class="button" onClick={onFile}>
            <Icon of={Download} />
            {words('compose.file')}
          </button>
          <p class="meta">{words('compose.file.note')}</p>
        </>
      )}
      <button
        type="button"
        class="button"
        data-look={mail ? undefined : 'primary'}
        onClick={() => onCopy('rich')}
      >
        <Icon of={Copy} />
        {words('compose.copy')}
      </button>
      <button type="button" class="button" data-look="quiet" onClick={() => onCopy('plain')}>
        {words('compose.copy.plain')}
      </button>
      <p role="status" class="meta">
        {copied === 'copied' && words('compose.copied')}
        {copied === 'failed' && words('compose.copyFailed')}
      </p>
      {page && (
        <a class="button" href={page} target="_blank" rel="noopener noreferrer">
          <Icon of={ExternalLink} />
          {words('recipient.page')}
        </a>
      )}
    </section>
  );
}
