import { lineCounts, mostSheets, sheetCount } from '../../lib/petitions/sheet-plan.ts';
import type { Signing } from '../../lib/petitions/write.ts';
import type { Words } from '../../lib/words/index.ts';

/** What is typed into the paper, and how it is printed. */
export interface PaperChoice {
  readonly signing: Signing;
  readonly organisation: string;
  readonly organiser: string;
  readonly contact: string;
  readonly name: string;
  readonly where: string;
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  readonly sheets: number;
  readonly lines: number;
  readonly paper: 'a4' | 'letter';
}

interface Props {
  readonly choice: PaperChoice;
  readonly onChange: (change: Partial<PaperChoice>) => void;
  readonly words: Words;
}

type Line = 'organisation' | 'organiser' | 'contact' | 'name' | 'where';
const linesFor: Readonly<Record<Signing, readonly Line[]>> = {
  alone: ['name', 'where'],
  body: ['organisation'],
  sheet: ['organiser', 'contact'],
};

/** The fields that belong to who signs. All may stay empty: then the paper has a line to write on. */
export function PaperFields({ choice, onChange, words }: Props) {
  const { signing, signatories } = choice;
  const change = (i: number, typed: { name?: string; role?: string }) =>
    onChange({ signatories: signatories.map((one, j) => (i === j ? { ...one, ...typed } : one)) });
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('sign.paper')}</h2>
      </legend>
      {linesFor[signing].map((line) => (
        <div class="field" key={line}>
          <label for={`sign-${line}`}>{words(`sign.${line}`)}</label>
          <input
            id={`sign-${line}`}
            type="text"
            maxLength={120}
            autocomplete="off"
            value={choice[line]}
            onInput={(event) => onChange({ [line]: event.currentTarget.value })}
          />
        </div>
      ))}
      {signing === 'body' &&
        signatories.map((one, i) => (
          <div class="field signatory" key={i}>
            <span class="signatory-label">{words('sign.signatory', { n: i + 1 })}</span>
            <input
              type="text"
              maxLength={80}
              aria-label={words('sign.signatory.name', { n: i + 1 })}
              placeholder={words('sign.name')}
              value={one.name}
              onInput={(event) => change(i, { name: event.currentTarget.value })}
            />
            <input
              type="text"
              maxLength={80}
              aria-label={words('sign.signatory.role', { n: i + 1 })}
              placeholder={words('sign.role')}
              value={one.role}
              onInput={(event) => change(i, { role: event.currentTarget.value })}
            />
          </div>
        ))}
      {signing === 'body' && signatories.length < 12 && (
        <button
          type="button"
          class="button"
          onClick={() => onChange({ signatories: [...signatories, { name: '', role: '' }] })}
        >
          {words('sign.signatory.more')}
        </button>
      )}
      {signing === 'sheet' && (
        <>
          <div class="field">
            <label for="sign-sheets">{words('sign.sheets')}</label>
            <input
              id="sign-sheets"
              type="number"
              min={1}
              max={mostSheets}
              value={choice.sheets}
              onChange={(event) => onChange({ sheets: sheetCount(event.currentTarget.value) })}
            />
          </div>
          <div class="field">
            <label for="sign-lines">{words('sign.lines')}</label>
            <select
              id="sign-lines"
              value={choice.lines}
              onChange={(event) => onChange({ lines: Number(event.currentTarget.value) })}
            >
              {lineCounts.map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      <div class="field">
        <label for="sign-size">{words('sign.size')}</label>
        <select
          id="sign-size"
          value={choice.paper}
          onChange={(event) => onChange({ paper: event.currentTarget.value === 'letter' ? 'letter' : 'a4' })}
        >
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </select>
      </div>
      <p class="meta">{words('sign.kept')}</p>
    </fieldset>
  );
}
