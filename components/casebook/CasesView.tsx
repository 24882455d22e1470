import type { ComponentChildren } from 'preact';
import type { CaseQuery } from '../../lib/casebook/case-query.ts';
import type { CustodyTone } from '../../lib/dataset/custody.ts';
import type { Words } from '../../lib/words/index.ts';
import { gap, listComma } from '../../lib/words/signs.ts';
import { CaseFilters, type FilterChoices } from './CaseFilters.tsx';
import { FamilyCounts } from './FamilyCounts.tsx';

export interface CasesProps {
  readonly query: CaseQuery;
  /** How many people are shown. */
  readonly shown: number;
  /** True when nobody is spelt as asked, and these are the nearest. */
  readonly close: boolean;
  readonly counts: ReadonlyMap<CustodyTone, number>;
  /** All people under everything but the family. */
  readonly total: number;
  /** The day of the dataset, in words. */
  readonly version: string;
  /** Everybody in the dataset. */
  readonly everybody: number;
  readonly choices: FilterChoices;
  /** Campaigns that the search finds by name. */
  readonly campaigns: readonly { readonly name: string; readonly href: string }[];
  readonly allHref: string | undefined;
  readonly wordsHref: string;
  readonly onAsk: (change: Partial<CaseQuery>) => void;
  readonly words: Words;
  /** The people, as a list or as a table. */
  readonly children: ComponentChildren;
}

/** All people of the dataset: counted, filtered, listed. */
export function CasesView(props: CasesProps) {
  const { query, shown, words, onAsk, campaigns } = props;
  return (
    <div class="cases">
      <h1 class="visually-hidden" tabIndex={-1}>
        {words('casebook.cases.title')}
      </h1>
      <FamilyCounts
        counts={props.counts}
        total={props.total}
        chosen={query.family}
        onChoose={(family) => onAsk({ family })}
        words={words}
      />
      <p class="meta counts-note">
        {words('casebook.counts.note')} {words('casebook.version', { date: props.version })}
      </p>
      <CaseFilters
        query={query}
        choices={props.choices}
        onAsk={onAsk}
        allHref={props.allHref}
        wordsHref={props.wordsHref}
        words={words}
      />
      <div class="shown-line">
        <p class="shown" role="status">
          {sayShown(props)}
        </p>
        <fieldset class="looks">
          <legend class="visually-hidden">{words('look.title')}</legend>
          {(['list', 'table'] as const).map((look) => (
            <button
              key={look}
              type="button"
              class="button"
              aria-pressed={query.look === look}
              onClick={() => onAsk({ look })}
            >
              {words(`look.${look}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {campaigns.length > 0 && (
        <p class="found-campaigns">
          {words('casebook.found.campaigns')}
          {gap(words)}
          {campaigns.map(({ name, href }, i) => (
            <span key={href}>
              {i > 0 && listComma(words)}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      )}
      {shown > 0 ? (
        props.children
      ) : (
        <div class="empty">
          <h2>{words('casebook.none')}</h2>
          <p>{words('casebook.none.why', { total: props.everybody })}</p>
          {props.allHref && (
            <a class="button" href={props.allHref}>
              {words('casebook.showAll')}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

function sayShown({ query, shown, close, words }: CasesProps): string {
  const asked = query.text.trim();
  if (asked === '') return words('casebook.shown', { count: shown });
  return words(close ? 'casebook.found.close' : 'casebook.found', { count: shown, query: asked });
}
