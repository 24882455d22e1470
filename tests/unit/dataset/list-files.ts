import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { datesOutput } from '../../../scripts/dataset/dates.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';
import { allPeople } from '../casebook/people.ts';

export const dataFolder = join(import.meta.dirname, '../../../data');

/** Breaks data/<name>.yaml by one replacement, in a copy, and says what the check says of it. */
export function faultsAfter(
  read: typeof datesOutput,
  name: string,
  before: string | RegExp,
  after: string,
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-list-'));
  const file = join(folder, `${name}.yaml`);
  try {
    cpSync(join(dataFolder, `${name}.yaml`), file);
    const text = readFileSync(file, 'utf8');
    const broken = text.replace(before, after);
    expect(broken, `${before} to stand in ${name}.yaml`).not.toBe(text);
    writeFileSync(file, broken);
    return read(folder, allPeople, '2026-11-21').faults.map(faultLine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every address anywhere in a file of the package. */
export function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' ? [String(inner)] : addressesIn(inner),
  );
}
