import { useState } from 'preact/hooks';
import { directionOf } from '../../lib/letters/direction.ts';
import type { Words } from '../../lib/words/index.ts';
import { GrowingText } from './GrowingText.tsx';

/** One paragraph of the letter, and the same in the reader's own language. */
export interface BesideRow {
  /** What it is for: the same for as long as the letter is the same. */
  readonly key: string;
  /** What the field is called; “Paragraph 2 of 6” where nothing else is. */
  readonly label?: string;
  readonly text: string;
  readonly beside: string;
  /** True when the reader has changed it: then what stands beside it no longer says the same. */
  readonly changed: boolean;
  /** Where the two differ, in words. */
  readonly notes: readonly string[];
}

interface Props {
  readonly rows: readonly BesideRow[];
  readonly lang: string;
  /** The name of the reader's language, in the interface's words: “German”. */
  readonly languageName: string;
  readonly onText: (row: number, text: string) => void;
  readonly words: Words;
}

/** The letter paragraph by paragraph, so that nobody signs what they cannot read. */
export function BesideRows({ rows, lang, languageName, onText, words }: Props) {
  return (
    <div class="beside-rows">
      {rows.map((row, i) => (
        <Row
          key={row.key}
          row={row}
          lang={lang}
          label={row.label ?? words('compose.paragraph', { n: i + 1, all: rows.length })}
          languageName={languageName}
          onText={(text) => onText(i, text)}
          words={words}
        />
      ))}
    </div>
  );
}

interface RowProps extends Omit<Props, 'rows' | 'onText'> {
  readonly row: BesideRow;
  readonly label: string;
  readonly onText: (text: string) => void;
}

function Row({ row, lang, label, languageName, onText, words }: RowProps) {
  const [open, setOpen] = useState(false);
  const id = `letter-${row.key}`;
  return (
    <div class="beside-row" data-changed={row.changed}>
      <GrowingText id={id} label={label} text={row.text} describedBy={`${id}-beside`} onText={onText} />
      <div class="beside" data-open={open}>
        {/* In a narrow window it waits behind this; beside the letter it is always to be seen. */}
        <button
          type="button"
          class="beside-fold"
          aria-expanded={open}
          aria-controls={`${id}-beside`}
          lang={words.locale}
          dir={directionOf(words.locale)}
          onClick={() => setOpen(!open)}
        >
          {words('compose.beside.in', { language: languageName })}
        </button>
        <p id={`${id}-beside`} class="beside-text beside-said" lang={lang} dir={directionOf(lang)}>
          {row.beside}
        </p>
        {[...(row.changed ? [words('compose.beside.changed')] : []), ...row.notes].map((note) => (
          <p key={note} class="beside-note" lang={words.locale} dir={directionOf(words.locale)}>
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}
