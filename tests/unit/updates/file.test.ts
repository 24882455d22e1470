import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPublicKeyAsync } from '@noble/ed25519';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenedUpdate, openUpdate, signedBytes } from '../../../lib/dataset/update-file.ts';
import { checkPayload, filesOf, type UpdatePayload } from '../../../lib/dataset/update-payload.ts';
import { planUpdate } from '../../../lib/dataset/update-plan.ts';
import { compareVersions } from '../../../lib/dataset/version.ts';
import { readData } from '../../../scripts/dataset/read-data.ts';
import { payloadOf } from '../../../scripts/updates/payload.ts';
import { signDataset } from '../../../scripts/updates/signing.ts';

/** A key for tests: it stands in no Vigil. */
const secret = new Uint8Array(32).fill(7);
const stranger = new Uint8Array(32).fill(8);

let payload: UpdatePayload;
let keys: string[];
let file: Uint8Array;

beforeAll(async () => {
  const data = readData(join(import.meta.dirname, '../../../data'));
  if ('faults' in data) throw new Error('the data has faults');
  payload = payloadOf(data);
  keys = [Buffer.from(await getPublicKeyAsync(secret)).toString('hex')];
  file = await signDataset(payload, secret);
  // The whole dataset is read and signed: on a busy machine that takes its time.
}, 60_000);

const refusal = (opened: OpenedUpdate) => (opened.ok ? 'taken' : opened.refusal.kind);

describe('a dataset file', () => {
  test('that is signed and whole is taken as it was made', async () => {
    const opened = await openUpdate(file, keys);
    expect(opened.ok && opened.payload).toEqual(payload);
    expect(opened.ok && opened.key).toBe(keys[0]);
  });

  test('stands for the same files as the package', async () => {
    const shipped = (name: string) =>
      JSON.parse(readFileSync(join(import.meta.dirname, '../../../generated', name), 'utf8'));
    for (const [name, value] of filesOf(payload)) expect(value, name).toEqual(shipped(name));
  });

  test('signed by somebody else is refused, and so is every file where no key is known', async () => {
    expect(await openUpdate(await signDataset(payload, stranger), keys)).toEqual({
      ok: false,
      refusal: { kind: 'unknown-key', none: false },
    });
    expect(await openUpdate(file, [])).toEqual({ ok: false, refusal: { kind: 'unknown-key', none: true } });
  });

  test('with another’s key in its first line is refused', async () => {
    const text = Buffer.from(await signDataset(payload, stranger)).toString();
    const own = Buffer.from(await getPublicKeyAsync(stranger)).toString('hex');
    expect(refusal(await openUpdate(Buffer.from(text.replace(own, keys[0] ?? '')), keys))).toBe('unsigned');
  });

  test('of which anything was changed is refused', async () => {
    const end = file.indexOf(0x0a);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: end + 1, max: file.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(file);
          changed[at] = (changed[at] ?? 0) ^ by;
          return refusal(await openUpdate(changed, keys)) === 'unsigned';
        },
      ),
      { numRuns: 25 },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(file);
        changed[at] = (changed[at] ?? 0) ^ by;
        return refusal(await openUpdate(changed, keys)) !== 'taken';
      }),
      { numRuns: 60 },
    );
  });

  test('that was cut off is refused as such, and one with something behind it too', async () => {
    expect(refusal(await openUpdate(file.subarray(0, file.length - 1), keys))).toBe('cut-off');
    expect(refusal(await openUpdate(file.subarray(0, 500_000), keys))).toBe('cut-off');
    expect(refusal(await openUpdate(file.subarray(0, 100), keys))).toBe('not-a-dataset');
    expect(refusal(await openUpdate(new Uint8Array(), keys))).toBe('not-a-dataset');
    expect(refusal(await openUpdate(Buffer.concat([file, Buffer.from(' ')]), keys))).toBe('unsigned');
  });

  test('anything else is refused without a word of its content being looked at', async () => {
    for (const text of ['', '{}', '[]', '<!doctype html>', '{"format":"vigil-backup"}\n{}', '\n\n'])
      expect(refusal(await openUpdate(Buffer.from(text), keys))).toBe('not-a-dataset');
    expect(
      refusal(await openUpdate(Buffer.from('{"format":"vigil-dataset","formatVersion":2}\n{}'), keys)),
    ).toBe('newer-format');
  });

  test('a signature made for something else is none', async () => {
    const { signAsync } = await import('@noble/ed25519');
    const end = file.indexOf(0x0a);
    const bytes = file.subarray(end + 1);
    const header = JSON.parse(Buffer.from(file.subarray(0, end)).toString());
    header.signature = Buffer.from(await signAsync(bytes, secret)).toString('hex');
    const forged = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
    expect(refusal(await openUpdate(forged, keys))).toBe('unsigned');
    expect(signedBytes(bytes)).not.toEqual(bytes);
  });
});

describe('what is signed but not right', () => {
  const change = (how: (payload: UpdatePayload) => void) => {
    const copy = structuredClone(payload);
    how(copy);
    return checkPayload(copy);
  };

  test.each<[string, (payload: UpdatePayload) => void, { field: string; expected: string }]>([
    [
      'a state that does not exist',
      ({ people }) => Object.assign(people[3]?.status ?? {}, { custody: 'jailed' }),
      { field: 'people.3.status.custody', expected: expect.stringContaining('expected imprisoned or') },
    ],
    [
      'a field of a newer schema',
      ({ people }) => Object.assign(people[0] ?? {}, { shoeSize: 43 }),
      { field: 'people.0', expected: 'no such field: shoeSize' },
    ],
    [
      'a person twice',
      ({ people }) => people.push(...people.slice(0, 1)),
      { field: 'people.abderraouf-arslane', expected: 'expected each person once' },
    ],
    [
      'a part that is missing',
      ({ parts }) => Reflect.deleteProperty(parts, 'dates'),
      { field: 'parts.dates', expected: 'expected fields between { and }' },
    ],
    [
      'a version that is none',
      (payload) => Object.assign(payload, { version: 'newest' }),
      { field: 'version', expected: 'expected a version, as in 2026.11.21 or 2026.11.21.2' },
    ],
    [
      'a fact without its source',
      ({ people }) => people[0]?.status.sources.push(99),
      {
        field: 'people.abderraouf-arslane.status.sources',
        expected: 'expected source 99 to stand in the list of sources',
      },
    ],
  ])('%s is refused with its field and what was expected', (_, how, reason) => {
    const checked = change(how);
    expect('reasons' in checked && checked.reasons[0]).toEqual(reason);
  });

  test('is refused only after its signature was found good', async () => {
    const broken = await signDataset({ ...payload, people: [] }, secret);
    expect(refusal(await openUpdate(broken, keys))).toBe('schema');
    expect(refusal(await openUpdate(broken, []))).toBe('unknown-key');
  });
});

describe('what a file would do', () => {
  const here = () => ({ version: payload.version, people: payload.people });
  const known = () => new Map(payload.people.map((person) => [person.id, person]));
  const next = (version: string, people = payload.people): UpdatePayload => ({ ...payload, version, people });

  test('nothing, where it is as old as what is here, or older', () => {
    for (const version of [payload.version, '2026.11.20', '2025.12.31', '2026.11.3'])
      expect(planUpdate(next(version), here(), known())).toEqual({
        ok: false,
        here: payload.version,
        offered: version,
      });
  });

  test('who is new, taken out and changed, and what differs', () => {
    const people = structuredClone(payload.people).filter(({ id }) => id !== 'xu-zhiyong');
    const ding = people.find(({ id }) => id === 'ding-jiaxi');
    const wang = people.find(({ id }) => id === 'wang-yu');
    if (!ding || !wang) throw new Error('the data has lost somebody');
    ding.status = { ...ding.status, custody: 'released', asOf: '2026-12-01' };
    people.push({ ...wang, id: 'somebody-new', names: { ...wang.names, primary: 'Somebody New' } });
    const planned = planUpdate(next('2026.12.01', people), here(), known());
    if (!planned.ok) throw new Error('expected a plan');
    const { plan } = planned;
    expect([plan.from, plan.to]).toEqual([payload.version, '2026.12.01']);
    expect([plan.added, plan.takenOut, plan.changed]).toEqual([1, 1, 1]);
    expect(plan.changes.map(({ id, changes }) => [id, changes[0].kind])).toEqual([
      ['ding-jiaxi', 'custody'],
      ['somebody-new', 'added'],
      ['xu-zhiyong', 'taken-out'],
    ]);
    expect(plan.unrecognised).toEqual([{ id: 'somebody-new', name: 'Somebody New' }]);
  });

  test('versions are compared by their numbers', () => {
    expect(compareVersions('2026.11.21', '2026.11.21.2')).toBeLessThan(0);
    expect(compareVersions('2026.11.21.10', '2026.11.21.9')).toBeGreaterThan(0);
    expect(compareVersions('2027.01.01', '2026.12.31')).toBeGreaterThan(0);
    expect(compareVersions('2026.11.21', '2026.11.21')).toBe(0);
  });
});
