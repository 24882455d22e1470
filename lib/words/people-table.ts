import type { PersonSummary } from '../dataset/index-file.ts';
import type { WordKey, Words } from './index.ts';
import { sayLongList } from './signs.ts';
import { saySpans } from './spans.ts';

/** The columns of the table of cases, in their order: as it is shown, copied and saved. */
export const tableColumns = [
  'table.name',
  'table.native',
  'table.country',
  'table.role',
  'table.status',
  'table.since',
  'table.restrictions',
  'table.sentence',
  'table.newest',
  'table.custody',
  'table.id',
] as const satisfies readonly WordKey[];

/** One person as cells of that table. Dates are as precise as their source, and sort as text: 2019, 2019-12. */
export function tableCells(person: PersonSummary, place: string, words: Words): string[] {
  return [
    person.primary,
    [...new Set(person.native.map(({ text }) => text))].filter((text) => text !== person.primary).join(' / '),
    place,
    sayLongList(
      person.roles.map((role) => words(`role.${role}`)),
      words,
    ),
    words(`custody.${person.custody}`),
    person.since ?? '',
    sayLongList(
      person.restrictions.map((restriction) => words(`restriction.${restriction}`)),
      words,
    ),
    person.sentence ?? '',
    person.asOf,
    saySpans(person.spans, words),
    person.id,
  ];
}
