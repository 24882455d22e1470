/**
 * Writes what the extension is made of as CycloneDX, into .output/sbom.json: npm's own account of the production
 * dependencies, without the hour and the serial number that npm makes up anew each time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { mustRun } from './package/run.ts';

const root = join(import.meta.dirname, '..');
const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.optional(z.string()),
  metadata: z.looseObject({
    timestamp: z.optional(z.string()),
    tools: z.optional(z.unknown()),
    component: z.looseObject({ name: z.string() }),
  }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
});

const said = mustRun(root, 'npm', [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--omit',
  'dev',
  '--package-lock-only',
]);
const bom = bomSchema.parse(JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)));
const { serialNumber: _serial, ...rest } = bom;
const { timestamp: _timestamp, tools: _tools, ...metadata } = bom.metadata;
const byRef = <T extends { readonly 'bom-ref'?: string; readonly ref?: string }>(a: T, b: T) =>
  (a['bom-ref'] ?? a.ref ?? '') < (b['bom-ref'] ?? b.ref ?? '') ? -1 : 1;
const made = {
  ...rest,
  // npm names it after the folder it lies in.
  metadata: { ...metadata, component: { ...metadata.component, name: 'vigil' } },
  components: bom.components.toSorted(byRef),
  dependencies: bom.dependencies
    .map((one) => ({ ...one, ...(one.dependsOn && { dependsOn: one.dependsOn.toSorted() }) }))
    .toSorted(byRef),
};
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(join(root, '.output/sbom.json'), `${JSON.stringify(made, null, 2)}\n`);
console.log(`.output/sbom.json: ${made.components.length} components`);
