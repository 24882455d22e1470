import { countPeople } from './counts.ts';
import { columns, listSeparator } from './people-csv.ts';
import type { Data } from './read-data.ts';

/** What stands beside the exported files, for somebody who has nothing else. */
export function exportReadme({ about, people }: Data, others: readonly string[]): string {
  const counts = countPeople(people);
  const all = ['people', ...others].join(', ');
  return `# The Vigil dataset ${about.version}

Lawyers, activists tried with them, and relatives who speak for them, who are detained, imprisoned, disappeared,
disbarred, banned from travel or driven into exile, as far as public sources report it.

${counts.people} people in ${counts.countries} countries; ${counts.facts} facts from ${counts.sources} sources; sources
disagree on ${counts.conflicts} points, and those are listed.

## Before you use it

- **Every status is true as of its date** (\`status.asOf\`, \`as_of\`), **not of today.** Somebody listed as imprisoned may
  be free. Print the date with the status.
- Being listed says that sources report this of a person, and nothing else about them.
- \`never-detained\` means that no custody was found in the sources, not that there was none.
- Names are shared by many. A name alone does not tell that somebody is the person meant here.
- A person or their family may ask to be taken out. Please use the newest version, and drop whom it drops.

## Files

| file | holds |
| --- | --- |
| \`vigil-dataset-${about.version}.json\` | everything: ${all} |
| \`people.csv\` | one row a person, the main fields |
| \`dataset.schema.json\`, \`person.schema.json\` | what each field of the JSON file is (JSON Schema 2020-12) |

Dates are as precise as their source: \`2019\`, \`2019-12\` or \`2019-12-26\`. Countries are ISO 3166-1 alpha-2, languages
BCP 47. An id stays the same from version to version.

\`people.csv\` is UTF-8 without a byte order mark, as in RFC 4180. In Excel, open it by Data → From Text/CSV and choose
65001: Unicode (UTF-8). Entries of a list are separated by \`${listSeparator.trim()}\`. A cell that a spreadsheet would
run as a formula begins with an apostrophe.

| column | holds |
| --- | --- |
${columns.map(({ name, says }) => `| \`${name}\` | ${says} |`).join('\n')}

## Licence

${about.licence === 'CC-BY-4.0' ? 'Creative Commons Attribution 4.0 International (CC BY 4.0), <https://creativecommons.org/licenses/by/4.0/>' : about.licence}.
Name "the Vigil dataset" and its version, ${about.version}. The facts are those of the sources that each record cites;
what the publishers wrote remains theirs.
`;
}
