import type { Words } from '../../lib/words/index.ts';
import { GrowingText } from './GrowingText.tsx';

interface Props {
  readonly date: string;
  /** The lines of the address, none where the reader looks it up. */
  readonly address: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The language of the letter: quotation marks must not fall into another script's font. */
  readonly lang: string;
  readonly onSubject: (subject: string) => void;
  readonly onBody: (body: string) => void;
  readonly bodyId: string;
  readonly words: Words;
}

/** The sheet of paper. Its text is a plain text field: it can be undone, spoken and corrected like any other. */
export function Sheet({ date, address, subject, body, lang, onSubject, onBody, bodyId, words }: Props) {
  return (
    <div class="sheet" lang={lang}>
      <p class="sheet-date">{date}</p>
      {address.length > 0 && (
        <address class="sheet-address">
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
      </div>
      <GrowingText id={bodyId} label={words('compose.text')} text={body} onText={onBody} />
    </div>
  );
}
