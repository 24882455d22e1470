import type { ComponentChildren } from 'preact';
import { directionOf } from '../../lib/letters/direction.ts';
import type { Words } from '../../lib/words/index.ts';
import { GrowingText } from './GrowingText.tsx';
import { undoKeys } from './undo-keys.ts';

interface Props {
  readonly date: string;
  /** The lines of the address, none where the reader looks it up. */
  readonly address: readonly string[];
  readonly subject: string;
  /** The subject in the reader's own language, where that is another. */
  readonly besideSubject: { readonly text: string; readonly lang: string } | undefined;
  /** The language of the letter: quotation marks must not fall into another script's font. */
  readonly lang: string;
  readonly onSubject: (subject: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly words: Words;
  /** The text: one field, or a field for each paragraph with the reader's own language beside it. */
  readonly children: ComponentChildren;
}

/** The sheet of paper. Its texts are plain text fields: they can be spoken and corrected like any other. */
export function Sheet(props: Props) {
  const { date, address, subject, besideSubject, lang, onSubject, onUndo, onRedo, words, children } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the text fields in it, heard in one place
    <div
      class="sheet"
      lang={lang}
      dir={directionOf(lang)}
      data-beside={besideSubject !== undefined}
      onKeyDown={undoKeys(onUndo, onRedo)}
    >
      <p class="sheet-date">{date}</p>
      {address.length > 0 && (
        <address class="sheet-address" dir="auto">
          {address.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      <div class="sheet-subject">
        <GrowingText
          id="letter-subject"
          label={words('compose.subject')}
          text={subject}
          oneLine={true}
          onText={onSubject}
        />
        {besideSubject && (
          <p class="beside-text" lang={besideSubject.lang} dir={directionOf(besideSubject.lang)}>
            {besideSubject.text}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
