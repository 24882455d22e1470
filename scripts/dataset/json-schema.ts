import * as z from 'zod/mini';
import { partialDate } from '../../lib/dataset/person.ts';
import { type FieldHelp, personFields } from './person-fields.ts';

/** The part of JSON Schema that our schemas come out as. */
export interface SchemaNode {
  type?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  enum?: string[];
  pattern?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  minItems?: number;
}

/** What a node of a partial date is titled, since a date is no type of its own in JSON Schema. */
export const dateTitle = 'date';

/** The JSON Schema of a zod schema; partial dates keep their shape, which a refinement alone would lose. */
export function jsonSchemaOf(schema: z.ZodMiniType): SchemaNode {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== partialDate) return;
      jsonSchema.title = dateTitle;
      jsonSchema.pattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
    },
  }) as SchemaNode;
}

/** The same with a sentence and an example at every field of a person's record, as an editor shows them. */
export function explainedPersonSchema(schema: z.ZodMiniType): SchemaNode {
  const json = jsonSchemaOf(schema);
  for (const [path, help] of Object.entries(personFields)) {
    const node = nodeAt(json, path.replaceAll('[]', '.[]').split('.'));
    if (node) explain(node, help);
  }
  return json;
}

function explain(node: SchemaNode, { says, example }: FieldHelp): void {
  node.description = says;
  if (example !== undefined) node.examples = [example];
}

/** The node a path leads to, list positions written as numbers or `[]`; undefined where the schema has no such field. */
export function nodeAt(schema: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (node, part) =>
      typeof part === 'number' || part === '[]' ? node?.items : node?.properties?.[String(part)],
    schema,
  );
}
