import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rows = readFileSync(join(root, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`tests/'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/reliability.md', () => {
  test('says of many faults what the reader sees', () => {
    expect(rows.length).toBeGreaterThan(35);
    for (const [, fault, seen] of rows) expect(`${fault}${seen}`.length, fault).toBeGreaterThan(20);
  });

  test.each(rows)('%s%s: there is the test that shows it', (_, _fault, _seen, shown = '') => {
    const [, path = '', name = ''] = /^`(tests\/[\w/.-]+)` “(.+)”$/.exec(shown) ?? [];
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toContain(name);
  });
});
