import { useSignal } from '@preact/signals';
import { type ComingDay, nameOfDay } from '../../lib/messages/offer.ts';
import type { Post } from '../../lib/messages/post.ts';
import { mostWeight } from '../../lib/messages/weight.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Copy, Share2 } from '../icons.ts';

interface Props {
  readonly alt: string;
  readonly short: Post;
  readonly long: string;
  readonly day: ComingDay | undefined;
  /** Undefined where the system has no sheet for sharing. */
  readonly onShare: (() => void) | undefined;
  readonly copy: (text: string) => Promise<void>;
  readonly words: Words;
}

/** What goes with the picture: a description for those who hear it, a post, and where it may be sent. */
export function Sending({ alt, short, long, day, onShare, copy, words }: Props) {
  const copied = useSignal('');
  const take = (text: string) =>
    void copy(text).then(
      () => (copied.value = text),
      () => undefined,
    );
  const piece = (id: string, title: string, text: string, note: string) => (
    <div class="piece">
      <h3 id={id}>{title}</h3>
      <p class="piece-text" dir="auto">
        {text}
      </p>
      <p class="meta">{note}</p>
      <button type="button" class="button" aria-describedby={id} onClick={() => take(text)}>
        <Icon of={Copy} />
        {copied.value === text ? words('compose.copied') : words('message.copy')}
      </button>
    </div>
  );
  return (
    <section class="panel" aria-labelledby="with">
      <h2 id="with">{words('message.with')}</h2>
      {piece('alt', words('message.alt.title'), alt, words('message.alt.note'))}
      {piece(
        'short',
        words('message.post.short'),
        short.text,
        short.fits
          ? words('message.post.count', { weight: short.weight, most: mostWeight })
          : words('message.post.over', { count: short.weight - mostWeight }),
      )}
      {piece('long', words('message.post.long'), long, words('message.post.care'))}
      {onShare && (
        <button type="button" class="button" onClick={onShare}>
          <Icon of={Share2} />
          {words('message.share')}
        </button>
      )}
      {day && <WhereTo day={day} words={words} />}
    </section>
  );
}

/** Where the message of this year goes, if anybody knows; else that nobody does, and what the last call was. */
function WhereTo({ day, words }: { day: ComingDay; words: Words }) {
  const call = day.call ?? day.lastCall;
  return (
    <div class="piece">
      <h3>
        {words('message.where', {
          day: nameOfDay(day.names, words.locale),
          date: sayDate(day.on, words.locale),
        })}
      </h3>
      <p class="meta">
        {words(day.call ? 'message.where.known' : 'message.where.unknown', { year: day.on.slice(0, 4) })}{' '}
        {call && (
          <>
            <a href={call.url} target="_blank" rel="noopener noreferrer">
              {call.title}
            </a>{' '}
            ({sayDate(call.lastSeen, words.locale)})
          </>
        )}
      </p>
    </div>
  );
}
