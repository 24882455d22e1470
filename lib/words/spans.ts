import type { CustodySpan } from '../dataset/custody-spans.ts';
import { sayDate } from './dates.ts';
import type { Words } from './index.ts';
import { sayLongList } from './signs.ts';

type Span = Pick<CustodySpan, 'kind' | 'from'> & {
  readonly to?: string | undefined;
  readonly going?: true | undefined;
};

/** A stretch of custody in words: “held 26 December 2019 to 24 December 2024, the date of the newest source”. */
export function saySpan({ kind, from, to, going }: Span, words: Words): string {
  const dates = { from: sayDate(from, words.locale), to: to ? sayDate(to, words.locale) : '' };
  if (kind === 'unknown') return words(to ? 'span.unknown' : 'span.unknown.open', dates);
  return words(going ? `span.${kind}.going` : `span.${kind}`, dates);
}

/** All of them in one line; in words that nothing is known, where there is none. */
export function saySpans(spans: readonly Span[], words: Words): string {
  return spans.length > 0
    ? sayLongList(
        spans.map((span) => saySpan(span, words)),
        words,
      )
    : words('span.none');
}
