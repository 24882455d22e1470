import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { nearest } from '../../../scripts/dataset/nearest.ts';
import { faultLine, readYaml } from '../../../scripts/dataset/yaml-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigil-words-'));
const file = join(folder, 'sample.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const schema = z.strictObject({
  name: z.string(),
  count: z.int().check(z.positive()),
  kind: z.enum(['bail', 'released', 'imprisoned']),
  tags: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  quiet: z.optional(z.literal(true)),
  inner: z.optional(z.strictObject({ custody: z.string(), open: z.boolean() })),
});
const right = { name: 'name: A', count: 'count: 1', kind: 'kind: bail', tags: 'tags: [ a ]' };

function said(changes: Partial<typeof right> & { more?: string }): string {
  writeFileSync(file, Object.values({ ...right, ...changes }).join('\n'));
  const read = readYaml(file, schema);
  return 'faults' in read ? read.faults.map((fault) => faultLine({ ...fault, file: 'f' })).join('\n') : '';
}

describe('a fault is said in plain words', () => {
  it('and nothing is said where there is none', () => expect(said({})).toBe(''));

  it.each([
    [{ name: '' }, 'f  name: missing: expected some text'],
    [{ name: 'name:' }, 'f:1  name: still empty: expected some text'],
    [{ name: 'name: 1967' }, 'f:1  name: expected text in quotes; found the number 1967'],
    [{ name: 'name: [ a ]' }, 'f:1  name: expected some text; found a list'],
    [{ count: 'count: "3"' }, 'f:2  count: expected a whole number, without quotes; found "3"'],
    [{ count: 'count: 1.5' }, 'f:2  count: expected a whole number, without quotes; found the number 1.5'],
    [{ count: 'count: 0' }, 'f:2  count: expected at least 1; found the number 0'],
    [{ tags: 'tags: []' }, 'f:4  tags: expected at least one entry; found an empty list'],
    [{ tags: 'tags: [ a, b, c ]' }, 'f:4  tags: expected at most 2 entries; found a list'],
    [{ tags: 'tags: a' }, 'f:4  tags: expected a list; found "a"'],
    [{ more: 'quiet: false' }, 'f:5  quiet: expected true; found false'],
    [{ more: 'inner: x' }, 'f:5  inner: expected the fields custody, open; found "x"'],
    [
      { more: 'inner: { custody: x, open: maybe }' },
      'f:5  inner.open: expected true or false; found "maybe"',
    ],
    [
      { kind: 'kind: imprisonned' },
      'f:3  kind: expected one of these words: bail, released, imprisoned; found "imprisonned", was imprisoned meant?',
    ],
    [
      { more: 'nmae: B' },
      'f:5  nmae: no field has this name; the fields here are name, count, kind, tags, quiet, inner',
    ],
    [
      { more: 'inner: { custody: x, open: true, custdy: y }' },
      'f:5  inner.custdy: no field has this name; was custody meant?',
    ],
  ])('%j', (changes, sentence) => expect(said(changes)).toBe(sentence));

  it.each([
    ['name: "A', /something that was opened is not closed/],
    ['name: A: B', /a colon within text: put the whole text in double quotes|expected a field, a colon/],
    ['name: A\nname: B', /this field stands twice: leave one of them \(Map keys must be unique\)/],
    ['inner:\n\tcustody: x', /a tab at the beginning of the line: use spaces/],
    ['name: @a', /text cannot begin with this sign/],
  ])('a file that cannot be read: %j', (text, sentence) => {
    writeFileSync(file, text);
    const read = readYaml(file, schema);
    expect('faults' in read ? read.faults.map(faultLine).join('\n') : '').toMatch(sentence);
  });
});

describe('the word that was meant', () => {
  it('is a slip away, and a short word is no slip for another', () => {
    expect(nearest('restrictons', ['restrictions', 'sources'])).toBe('restrictions');
    expect(nearest('jailed', ['exiled', 'bail'])).toBeUndefined();
    expect(nearest('Bail', ['bail'])).toBe('bail');
    expect(nearest('x', [])).toBeUndefined();
  });
});
