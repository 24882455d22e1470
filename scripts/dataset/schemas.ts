import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Writes the JSON Schemas that give editors completion and red lines while a record is typed. */
export function writeSchemas(folder: string, schemas: Record<string, z.ZodMiniType>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}
