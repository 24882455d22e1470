import { directionOf } from '../../lib/letters/direction.ts';
import { paperLine } from '../../lib/petitions/paper-line.ts';
import type { Sheet } from '../../lib/petitions/sheet-plan.ts';
import type { PetitionText } from '../../lib/petitions/text-file.ts';
import { Field } from './WhoSigns.tsx';

/** What a sheet says in one language. */
export interface SheetWords {
  readonly lang: string;
  readonly title: string;
  /** What is asked, in one running sentence. */
  readonly demand: string;
  readonly paper: PetitionText['paper'];
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly number: (n: number) => string;
}

interface Props {
  readonly sheet: Sheet;
  readonly of: number;
  readonly words: SheetWords;
  /** The same in a language that those who sign read, where that is another. */
  readonly beside: SheetWords | undefined;
  /** To whom it goes; undefined where no address is known. */
  readonly office: string | undefined;
  readonly organiser: string;
  readonly contact: string;
}

/** One page to sign: what is asked stands on every sheet, so that nobody signs a bare list. */
export function SignatureSheet({ sheet, of, words, beside, office, organiser, contact }: Props) {
  const { paper, number } = words;
  const label = paperLine(paper.sheet, { n: number(sheet.number), of: number(of) });
  const columns = ['number', 'name', 'place', 'signature'] as const;
  return (
    <section
      class="sheet signatures"
      lang={words.lang}
      dir={directionOf(words.lang)}
      data-beside={beside !== undefined}
      aria-label={label}
    >
      <header>
        <h2>{words.title}</h2>
        <p class="sheet-number">{label}</p>
      </header>
      {office && <p class="handed">{paperLine(paper.to, { office: `\u2068${office}\u2069` })}</p>}
      <p class="demand">{words.demand}</p>
      {beside && (
        <p class="demand in-other-words" lang={beside.lang} dir={directionOf(beside.lang)}>
          <strong>{beside.title}</strong> {beside.demand}
        </p>
      )}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {paper[column]}
                {beside && column !== 'number' && beside.paper[column] !== paper[column] && (
                  <>
                    {' / '}
                    <bdi lang={beside.lang}>{beside.paper[column]}</bdi>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: sheet.lines }, (_, i) => (
            <tr key={i}>
              <th scope="row">{number(sheet.first + i)}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div class="totals">
        <Field label={paper.onSheet} value="" />
        <Field label={paper.inAll} value="" />
      </div>
      <footer>
        <Privacy of={words} />
        {beside && <Privacy of={beside} />}
        <div class="collector">
          <Field label={paper.collectedBy} value={organiser} />
          <Field label={paper.contact} value={contact} />
          <Field label={paper.destroyedBy} value="" />
        </div>
      </footer>
    </section>
  );
}

/** What those who sign have to be told before they do. */
function Privacy({ of: { lang, privacyTitle, privacy } }: { of: SheetWords }) {
  return (
    <div lang={lang} dir={directionOf(lang)}>
      <h3>{privacyTitle}</h3>
      {privacy.map((point) => (
        <p key={point}>{point}</p>
      ))}
    </div>
  );
}
