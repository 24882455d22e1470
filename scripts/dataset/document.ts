import { custodyWords } from '../../lib/dataset/custody.ts';
import { eventTypes, personSchema, roles } from '../../lib/dataset/person.ts';
import { restrictionWords } from '../../lib/dataset/restriction.ts';
import { words } from '../../lib/words/index.ts';
import { countCustody, countPeople, share, statusesByAge } from './counts.ts';
import { explainedPersonSchema } from './json-schema.ts';
import { markdownTable } from './markdown-table.ts';
import type { Data } from './read-data.ts';
import { fieldsOf } from './schema-fields.ts';

/** The text of docs/dataset.md: how much the dataset holds, every person in it, and every field of a record. */
export function documentDataset(data: Data): string {
  return [
    beginning(data),
    `## Counts\n\n${countTables(data)}`,
    `## People\n\n${aboutPeople}\n\n${peopleTable(data)}`,
    `## Fields of a record\n\n${aboutFields}\n\n${fieldTable()}`,
    `## Words\n\nAs the extension says them.\n\n${wordTables()}`,
  ].join('\n\n');
}

const beginning = ({ about }: Data): string => `# The dataset, version ${about.version}

This page is made from the data by \`npm run data:docs\`; do not edit it. How a record is written is told in
[adding-a-person.md](adding-a-person.md), what changed from version to version in [CHANGES-data.md](../CHANGES-data.md).
\`npm run data:export\` writes the dataset for other uses.

Every status is true as of its date, not of today.`;

const aboutPeople = `As of: the date of the newest source for the status. Disagree: on how many points the sources of the record do.`;

const aboutFields = `A field in **bold** has to be there; within an optional group, that holds once the group is there.
Dates are in quotes and as precise as their source: \`"2019"\`, \`"2019-12"\` or \`"2019-12-26"\`.`;

function countTables({ about, people, sites }: Data): string {
  const counts = countPeople(people);
  const day = new Date(`${about.version.replaceAll('.', '-')}T12:00:00`);
  const ages = statusesByAge(people, day).map(({ label, people: some }) => [
    label,
    share(some, counts.people),
  ]);
  const custody = countCustody(people).map(([word, some]) => [
    words(`custody.${word}`),
    share(some, counts.people),
  ]);
  return [
    markdownTable(
      ['what', 'how many'],
      [
        ['people', String(counts.people)],
        ['countries', String(counts.countries)],
        ['sources', String(counts.sources)],
        ['facts', `${counts.facts} (${(counts.facts / counts.people).toFixed(1)} a person)`],
        ['points on which sources disagree', String(counts.conflicts)],
        ['news sites', String(sites.sites.length)],
      ],
    ),
    markdownTable(['newest source for the status, on the day of this version', 'people'], ages),
    markdownTable(['status', 'people'], custody),
  ].join('\n\n');
}

function peopleTable({ people }: Data): string {
  return markdownTable(
    ['id', 'name', 'country', 'status', 'as of', 'sources', 'disagree'],
    people.map(({ id, names, country, status, sources, conflicts }) => [
      `[${id}](../data/people/${id}.yaml)`,
      names.primary,
      country,
      words(`custody.${status.custody}`),
      status.asOf,
      String(sources.length),
      conflicts.length === 0 ? '' : String(conflicts.length),
    ]),
  );
}

function fieldTable(): string {
  const rows = [...fieldsOf(explainedPersonSchema(personSchema))].map(
    ({ path, kind, required, words: choice, node }) => {
      const example = node.examples?.[0];
      return [
        required ? `**\`${path}\`**` : `\`${path}\``,
        choice ? `${kind}: ${choice.map((word) => `\`${word}\``).join(', ')}` : kind,
        node.description ?? '',
        example === undefined || choice ? '' : `\`${JSON.stringify(example)}\``,
      ];
    },
  );
  return markdownTable(['field', 'holds', 'says', 'for example'], rows);
}

/** What each word of a choice is called in the interface. */
function wordTables(): string {
  const tables = [
    ['`status.custody`', custodyWords.map((word) => [word, words(`custody.${word}`)])],
    ['`status.restrictions[].kind`', restrictionWords.map((word) => [word, words(`restriction.${word}`)])],
    ['`events[].type`', eventTypes.map((word) => [word, words(`event.${word}`)])],
    ['`roles`', roles.map((word) => [word, words(`role.${word}`)])],
  ] as const;
  return tables
    .map(([field, rows]) =>
      markdownTable(
        [field, 'means'],
        rows.map(([word = '', means = '']) => [`\`${word}\``, means]),
      ),
    )
    .join('\n\n');
}
