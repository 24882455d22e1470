import type { PersonSummary } from '../dataset/index-file.ts';
import { type CaseRow, rowOf } from './row.ts';

/** What is known of a tab, as the background tells it (`TabState` of the protocol). */
export interface PageState {
  readonly findings?: readonly {
    readonly person: string;
    readonly certainty: string;
    readonly count: number;
  }[];
  readonly canRead: boolean;
  /** True while more may be found. */
  readonly reading?: boolean;
  /** Why no extension may read it, where none may. */
  readonly closed?: 'browser' | 'store' | 'file' | 'pdf';
}

/** A person named on the page, with how many mentions. */
export interface OnPage {
  readonly row: CaseRow;
  readonly count: number;
}

/** What there is to say about the page in front of the reader. */
export type PageView =
  | { readonly kind: 'people'; readonly certain: readonly OnPage[]; readonly possible: readonly OnPage[] }
  /** Nobody found yet: it is being read, or is too busy to say. */
  | { readonly kind: 'reading' }
  /** Read, and nobody found. */
  | { readonly kind: 'nobody' }
  /** Not read, though a click may have it read. */
  | { readonly kind: 'unread' }
  /** No extension may read it: a new tab, a store, the browser's own pages. */
  | { readonly kind: 'closed'; readonly because: NonNullable<PageState['closed']> };

/** The people on a page, the certain ones first, otherwise in the order of their first mention. */
export function pageView(
  page: PageState,
  people: readonly PersonSummary[],
  now: Date,
  locale: string,
): PageView {
  if (!page.findings && page.reading) return { kind: 'reading' };
  if (!page.findings)
    return page.canRead ? { kind: 'unread' } : { kind: 'closed', because: page.closed ?? 'browser' };
  const byId = new Map(people.map((person) => [person.id, person]));
  const found = (certainty: string): OnPage[] =>
    (page.findings ?? []).flatMap((finding) => {
      const person = finding.certainty === certainty ? byId.get(finding.person) : undefined;
      return person ? [{ row: rowOf(person, now, locale), count: finding.count }] : [];
    });
  const certain = found('certain');
  const possible = found('possible');
  if (certain.length + possible.length > 0) return { kind: 'people', certain, possible };
  return { kind: page.reading ? 'reading' : 'nobody' };
}
