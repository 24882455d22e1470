import type { Letters } from '../letters/load.ts';
import type { WrittenPetition } from './write.ts';

/** A petition as the text of a mail, for one who signs it alone or for an organisation; \n between lines. */
export function mailText(
  petition: WrittenPetition,
  { speech, words }: Letters,
  signed: readonly string[],
): string {
  const { opening, facts, grounds, list, ask, requests, closing } = petition;
  const { marks } = words;
  const people = list && [list.says, ...list.lines.map(sayLine)].join('\n');
  const asked = [
    ask,
    ...requests.map((request, i) => {
      const end = i + 1 < requests.length ? marks.request : marks.lastRequest;
      return `${speech.item(i + 1)}${request}${end}`;
    }),
  ].join('\n');
  return [opening, facts, people, grounds, asked, closing, signed.filter(Boolean).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

const sayLine = ({ name, state, asOf }: { name: string; state: string; asOf: string }): string =>
  `– ${[name, state].filter(Boolean).join(', ')} (${asOf})`;
