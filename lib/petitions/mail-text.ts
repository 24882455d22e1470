import type { Letters } from '../letters/load.ts';
import { linesOf, type Parts } from './parts.ts';

/** A petition as the text of a mail, for one who signs it alone or for an organisation; \n between lines. */
export function mailText(parts: Parts, { speech, words }: Letters, signed: readonly string[]): string {
  const { marks } = words;
  const people = [parts.list, ...linesOf(parts.people).map((line) => `– ${line}`)].filter(Boolean).join('\n');
  const requests = linesOf(parts.requests);
  const asked = [
    parts.ask,
    ...requests.map((request, i) => {
      const end = i + 1 < requests.length ? marks.request : marks.lastRequest;
      return `${speech.item(i + 1)}${request}${end}`;
    }),
  ].join('\n');
  return [
    parts.opening,
    parts.facts,
    people,
    parts.grounds,
    asked,
    parts.closing,
    signed.filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
