import { directionOf } from '../../lib/letters/direction.ts';
import { type PartKey, type Parts, partKeys } from '../../lib/petitions/parts.ts';
import type { Words } from '../../lib/words/index.ts';
import { BesideRows } from '../letter/BesideRows.tsx';
import { GrowingText } from '../letter/GrowingText.tsx';
import { undoKeys } from '../letter/undo-keys.ts';
import { Lines } from './Lines.tsx';
import { type Signed, WhoSigns } from './WhoSigns.tsx';

interface Props extends Signed {
  readonly parts: Parts;
  /** As Vigil wrote it: a part that stands empty there has no field. */
  readonly original: Parts;
  /** The same in the reader's own language, where that is another. */
  readonly beside: { readonly parts: Parts; readonly lang: string } | undefined;
  readonly address: readonly string[];
  readonly date: string;
  readonly lang: string;
  readonly onText: (part: PartKey, text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly words: Words;
}

/** The petition on the screen: every part of its text can be changed, and what is changed is what is printed. */
export function EditPaper(props: Props) {
  const { parts, original, beside, address, date, lang, onText, onUndo, onRedo, words, ...signed } = props;
  const shown = partKeys.filter((key) => key !== 'title' && (original[key] || parts[key]));
  const rows = shown.map((key, i) => ({
    key,
    label: labelOf(key, words, i + 1, shown.length),
    text: parts[key],
    beside: beside?.parts[key] ?? '',
    changed: parts[key] !== original[key],
    notes: [],
  }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the text fields in it, heard in one place
    <div
      class="sheet petition editing"
      lang={lang}
      dir={directionOf(lang)}
      data-beside={beside !== undefined}
      onKeyDown={undoKeys(onUndo, onRedo)}
    >
      {signed.signing === 'body' && (
        <div class="letterhead">
          {signed.organisation ? (
            <strong dir="auto">{signed.organisation}</strong>
          ) : (
            <span>{signed.paper.letterhead}</span>
          )}
        </div>
      )}
      <p class="sheet-date">{date}</p>
      <Lines of={address} />
      <div class="sheet-subject">
        <GrowingText
          id="petition-title"
          label={words('sign.part.title')}
          text={parts.title}
          oneLine={true}
          onText={(text) => onText('title', text)}
        />
        {beside && (
          <p class="beside-text" lang={beside.lang} dir={directionOf(beside.lang)}>
            {beside.parts.title}
          </p>
        )}
      </div>
      {beside ? (
        <BesideRows
          rows={rows}
          lang={beside.lang}
          languageName={new Intl.DisplayNames(words.locale, { type: 'language' }).of(beside.lang) ?? ''}
          onText={(row, text) => onText(shown[row] ?? 'closing', text)}
          words={words}
        />
      ) : (
        rows.map(({ key, label, text }) => (
          <GrowingText
            key={key}
            id={`petition-${key}`}
            label={label}
            text={text}
            onText={(text) => onText(key, text)}
          />
        ))
      )}
      <WhoSigns {...signed} />
    </div>
  );
}

function labelOf(key: PartKey, words: Words, n: number, all: number): string {
  if (key === 'people' || key === 'requests') return words(`sign.part.${key}`);
  return words('compose.paragraph', { n, all });
}
