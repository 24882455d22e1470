import type { Letters } from '../letters/load.ts';
import { paperLine } from './paper-line.ts';
import type { PetitionText } from './text-file.ts';
import type { WrittenPetition } from './write.ts';

/** The parts of a petition that a reader can change, in their order; people and requests are a line each. */
export const partKeys = [
  'title',
  'opening',
  'facts',
  'list',
  'people',
  'grounds',
  'ask',
  'requests',
  'closing',
] as const;
export type PartKey = (typeof partKeys)[number];

/** The text of every part; empty where the petition has none. */
export type Parts = Readonly<Record<PartKey, string>>;

export function partsOf({
  title,
  opening,
  facts,
  list,
  grounds,
  ask,
  requests,
  closing,
}: WrittenPetition): Parts {
  return {
    title,
    opening,
    facts: facts ?? '',
    list: list?.says ?? '',
    people: list?.lines.map(({ entry }) => entry).join('\n') ?? '',
    grounds,
    ask,
    requests: requests.join('\n'),
    closing,
  };
}

export const sameParts = (a: Parts, b: Parts): boolean => partKeys.every((key) => a[key] === b[key]);

/** The lines of a part that is a list; those left empty are no lines. */
export const linesOf = (part: string): string[] =>
  part
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is asked, in one running sentence, as it stands on every sheet. */
export function demandOf(asked: string, requests: string, { paper }: PetitionText, letters: Letters): string {
  const { marks } = letters.words;
  const all = linesOf(requests);
  return [
    asked,
    ...all.map((request, i) => {
      const said = paperLine(paper.request, { n: letters.speech.number(i + 1), request });
      return `${said}${i + 1 < all.length ? marks.request : marks.lastRequest}`;
    }),
  ].join(marks.sentence);
}
