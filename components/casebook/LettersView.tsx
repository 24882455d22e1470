import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { gap } from '../../lib/words/signs.ts';
import { Around } from '../Around.tsx';

/** One letter that the reader said was sent. */
export interface LetterLine {
  readonly id: string;
  /** For whom. */
  readonly person: string;
  readonly href: string;
  /** To whom. */
  readonly recipient: string;
  /** As in 2026-11-21. */
  readonly day: string;
  /** What it asked for, how it went and in which language, in words. */
  readonly about: readonly string[];
  readonly text: { readonly subject: string; readonly body: string } | undefined;
  readonly replies: readonly { readonly day: string; readonly note: string }[];
  /** Two months and more without a reply that was noted. */
  readonly waiting: boolean;
}

interface Props {
  readonly letters: readonly LetterLine[];
  /** Kept rows that could not be read. */
  readonly setAside: number;
  readonly onReply: (id: string, note: string) => void;
  readonly onForget: (id: string) => void;
  readonly onExport: () => void;
  readonly settingsHref: string;
  /** The switch for the reminder, and how to write safely. */
  readonly children: ComponentChildren;
  readonly words: Words;
}

/** What was written to whom and when, and what came back. */
export function LettersView(props: Props) {
  const { letters, setAside, onReply, onForget, onExport, settingsHref, children, words } = props;
  return (
    <div class="letters">
      <h1 tabIndex={-1}>{words('letters.title')}</h1>
      <p>
        {words('letters.intro')}
        {gap(words)}
        <a href={settingsHref}>{words('letters.settings')}</a>
      </p>
      {letters.length === 0 ? (
        <p>{words('letters.none')}</p>
      ) : (
        <>
          <p class="take">
            <button type="button" class="button" onClick={onExport}>
              {words('letters.export')}
            </button>
            <span class="meta">{words('letters.count', { count: letters.length })}</span>
          </p>
          <ol class="letter-lines">
            {letters.map((letter) => (
              <Line
                key={letter.id}
                letter={letter}
                onReply={(note) => onReply(letter.id, note)}
                onForget={() => onForget(letter.id)}
                words={words}
              />
            ))}
          </ol>
        </>
      )}
      {setAside > 0 && <p class="trouble">{words('letters.setAside', { count: setAside })}</p>}
      {children}
    </div>
  );
}

interface LineProps {
  readonly letter: LetterLine;
  readonly onReply: (note: string) => void;
  readonly onForget: () => void;
  readonly words: Words;
}

function Line({ letter, onReply, onForget, words }: LineProps) {
  const { id, person, href, recipient, day, about, text, replies, waiting } = letter;
  const [asked, setAsked] = useState(false);
  return (
    <li class="letter-line">
      <h2>{recipient}</h2>
      <p>
        <Around sentence={words('letters.for', { date: sayDate(day, words.locale) })} slot="person">
          <a href={href}>{person}</a>
        </Around>
      </p>
      <p class="meta">{about.join(' · ')}</p>
      {waiting && <p class="letter-waiting">{words('letters.waiting')}</p>}
      {text && (
        <details>
          <summary>{text.subject || words('letters.text')}</summary>
          <p class="letter-text">{text.body}</p>
        </details>
      )}
      {replies.length > 0 && (
        <ul class="plain-list">
          {replies.map(({ day, note }) => (
            <li key={`${day} ${note}`}>
              <span class="meta">{sayDate(day, words.locale, 'short')}</span>{' '}
              <span class="letter-text">{note}</span>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words('letters.reply')}</summary>
        <Reply id={id} onReply={onReply} words={words} />
      </details>
      {asked ? (
        <p class="take">
          <span>{words('letters.forget.sure')}</span>
          <button type="button" class="button" onClick={onForget}>
            {words('letters.forget.yes')}
          </button>
          <button type="button" class="button" data-look="quiet" onClick={() => setAsked(false)}>
            {words('letters.forget.no')}
          </button>
        </p>
      ) : (
        <button type="button" class="button" data-look="quiet" onClick={() => setAsked(true)}>
          {words('letters.forget')}
        </button>
      )}
    </li>
  );
}

function Reply({ id, onReply, words }: { id: string; onReply: (note: string) => void; words: Words }) {
  const [note, setNote] = useState('');
  return (
    <div class="field">
      <label for={`reply-${id}`}>{words('letters.reply.what')}</label>
      <textarea
        id={`reply-${id}`}
        rows={3}
        maxLength={20_000}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button"
        disabled={!note.trim()}
        onClick={() => {
          onReply(note.trim());
          setNote('');
        }}
      >
        {words('letters.reply.note')}
      </button>
    </div>
  );
}
