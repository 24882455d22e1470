/**
 * Asks npm whether a known weakness lies in a production dependency. Without a network, or where the registry gives no
 * answer, it says so and passes: what cannot be asked is not known to be bad. Exits with 1 for a weakness alone.
 */
import { join } from 'node:path';
import * as z from 'zod/mini';
import { run } from './package/run.ts';

const reportSchema = z.looseObject({
  vulnerabilities: z.record(z.string(), z.looseObject({ severity: z.string() })),
});

const { output } = run(join(import.meta.dirname, '..'), 'npm', ['audit', '--omit=dev', '--json']);
const start = output.indexOf('{');
const report = reportSchema.safeParse(
  start < 0 ? null : parsed(output.slice(start, output.lastIndexOf('}') + 1)),
);
if (!report.success) {
  console.log('npm audit: no answer (no network, or a registry without advisories): not checked');
  process.exit(0);
}
const weak = Object.entries(report.data.vulnerabilities);
for (const [name, { severity }] of weak) console.error(`✗ ${name}: ${severity}`);
console.log(`npm audit: ${weak.length} weaknesses known in production dependencies`);
process.exit(weak.length === 0 ? 0 : 1);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
