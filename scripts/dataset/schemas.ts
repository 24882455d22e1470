import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { personSchema } from '../../lib/dataset/person.ts';
import { explainedPersonSchema, jsonSchemaOf } from './json-schema.ts';

/** The text of a schema file; that of a person's record explains every field. */
export function schemaText(schema: z.ZodMiniType): string {
  const json = schema === personSchema ? explainedPersonSchema(schema) : jsonSchemaOf(schema);
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Writes the JSON Schemas that give editors completion and red lines while a record is typed. */
export function writeSchemas(folder: string, schemas: Record<string, z.ZodMiniType>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(folder, `${name}.schema.json`), schemaText(schema));
}
