import { personSchema } from '../../lib/dataset/person.ts';
import { recipientsSchema } from '../../lib/dataset/recipient.ts';
import { exportReadme } from './export-readme.ts';
import { jsonSchemaOf, type SchemaNode } from './json-schema.ts';
import type { DatasetPart } from './part.ts';
import { peopleCsv } from './people-csv.ts';
import type { Data } from './read-data.ts';
import { schemaText } from './schemas.ts';

/** Beside the people, what of the data is of use to others: not the texts of letters, nor the list of news sites. */
const shared = ['campaigns', 'recipients', 'dates', 'petitions', 'un-procedures'] as const;

/** The dataset as others can use it, by file name. The same data give the same bytes, on any day. */
export function exportFiles(data: Data): Map<string, string> {
  const { about, people } = data;
  const compiled = new Map(data.parts.flatMap(({ files }) => [...files]));
  const others = shared.flatMap((name) => {
    const text = compiled.get(`dataset/${name}.json`);
    return text === undefined ? [] : [[name, onlyPart(JSON.parse(text))] as const];
  });
  const names = others.map(([name]) => name);
  const dataset = {
    version: about.version,
    licence: about.licence,
    people,
    ...Object.fromEntries(others),
  };
  return new Map([
    [`vigil-dataset-${about.version}.json`, `${JSON.stringify(dataset, null, 1)}\n`],
    ['people.csv', peopleCsv(people)],
    ['dataset.schema.json', `${JSON.stringify(datasetSchema(data, names), null, 2)}\n`],
    ['person.schema.json', schemaText(personSchema)],
    ['README.md', exportReadme(data, names)],
  ]);
}

/** `{ "campaigns": [ … ] }` is a file for loading; beside the people it would say its name twice. */
function onlyPart(content: object): unknown {
  const [only, ...rest] = Object.values(content);
  return rest.length === 0 ? only : content;
}

/** The whole file; a person is described by a schema of its own, which editors of records use too. */
function datasetSchema({ parts }: Data, names: readonly (typeof shared)[number][]): object {
  const schemas: DatasetPart['schemas'] = Object.assign({}, ...parts.map((part) => part.schemas));
  const text = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      version: text,
      licence: text,
      people: { type: 'array', items: { $ref: 'person.schema.json' } },
      ...Object.fromEntries(names.map((name) => [name, partSchema(name, schemas)])),
    },
    required: ['version', 'licence', 'people', ...names],
    additionalProperties: false,
  };
}

/** What a part holds: the schema of a list is that of its file, that of campaigns is of one of them. */
function partSchema(name: (typeof shared)[number], schemas: DatasetPart['schemas']): SchemaNode {
  if (name === 'recipients') return jsonSchemaOf(recipientsSchema);
  if (name === 'campaigns' && schemas.campaign)
    return { type: 'array', items: jsonSchemaOf(schemas.campaign) };
  const schema = schemas[name];
  return schema ? onlyProperty(jsonSchemaOf(schema)) : {};
}

/** As `onlyPart`, for the schema of the same file. */
function onlyProperty(file: SchemaNode): SchemaNode {
  const [only, ...rest] = Object.values(file.properties ?? {});
  return only && rest.length === 0 ? only : file;
}
