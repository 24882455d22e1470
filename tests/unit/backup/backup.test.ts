import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backup } from '../../../lib/casebook/backup/format.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { extensionStorage } from '../settings/extension-storage.ts';

const browser = vi.hoisted(() => ({ storage: {} as ReturnType<typeof extensionStorage> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { applyBackup, makeBackup, openBackup, planBackup } = await import(
  '../../../lib/casebook/backup/backup.ts'
);
const { writeChoices } = await import('../../../lib/casebook/backup/choices.ts');
const { closeDatabase } = await import('../../../lib/casebook/database.ts');
const { follow, listFollows, noteOn, unfollow } = await import('../../../lib/casebook/follows.ts');
const { listLetters, logLetter, noteReply } = await import('../../../lib/casebook/letter-log.ts');
const { saveDraft } = await import('../../../lib/casebook/drafts.ts');
const { judge } = await import('../../../lib/casebook/judgements.ts');
const { changeSettings, readSettings } = await import('../../../lib/settings/store.ts');

async function anew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  browser.storage = extensionStorage();
}
beforeEach(anew);

const spot = (address: string) => ({
  spot: { hosts: ['www.bbc.com'] as [string], address },
  inPrivate: false,
});

/** A reader's casebook with something of everything. */
async function keepMuch(): Promise<void> {
  await follow('ding-jiaxi', '1', new Date('2026-01-01T00:00:00Z'));
  await noteOn('ding-jiaxi', 'Wrote to his wife. 丁家喜 \ud83d \u0000');
  const letter = await logLetter(
    {
      person: 'ding-jiaxi',
      recipient: 'Embassy',
      channel: 'mailto',
      purpose: 'release',
      text: { subject: 's', body: 'b' },
    },
    'text',
  );
  await noteReply((letter.ok && letter.value?.id) || '', 'A card.');
  await saveDraft({ id: 'd', person: 'xu-zhiyong', subject: 's', body: 'b', choices: { language: 'en' } });
  await judge(spot('https://www.bbc.com/1'), 'wang-yu', 'not-here');
  await judge(spot('https://www.bbc.com/1'), 'xie-yang', 'not-on-site');
  await changeSettings({ marks: 'certain', textSize: 150 });
  await browser.storage.local.set({ quietSites: { quiet: ['example.org'], marked: [] } });
}

/** Everything that is kept, as it lies there. */
async function everything(): Promise<object> {
  const database = await openDB('vigil');
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)]),
  );
  database.close();
  return { stores: Object.fromEntries(stores), local: await browser.storage.local.get(null) };
}

async function made(passphrase?: string): Promise<string> {
  const file = await makeBackup(passphrase);
  if (!file.ok) throw new Error(file.trouble);
  return file.value.text;
}
async function opened(text: string, passphrase?: string): Promise<Backup> {
  const file = await openBackup(new Blob([text]), passphrase);
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  return file.value;
}
async function planned(backup: Backup, mode: 'merge' | 'replace') {
  const plan = await planBackup(backup, mode);
  if (!plan.ok) throw new Error(plan.trouble);
  return plan.value;
}

describe('a backup put back', () => {
  test.each([undefined, 'correct horse'])(
    'into an empty casebook gives the same casebook (passphrase %s)',
    async (words) => {
      await keepMuch();
      const before = await everything();
      const text = await made(words);
      await anew();
      await applyBackup(await planned(await opened(text, words), 'replace'));
      expect(await everything()).toEqual(before);
    },
  );

  test('twice changes nothing more', async () => {
    await keepMuch();
    const backup = await opened(await made());
    const before = await everything();
    for (const mode of ['merge', 'replace'] as const) {
      const plan = await planned(backup, mode);
      for (const counts of Object.values(plan.stores))
        expect(counts).toMatchObject({ added: 0, changed: 0, removed: 0, leftOut: 0 });
      expect([plan.settings, plan.quietSites]).toEqual([[], { added: 0, removed: 0 }]);
      await applyBackup(plan);
    }
    expect(await everything()).toEqual(before);
  });

  test('merged, loses nothing of what is here or there', async () => {
    await keepMuch();
    const backup = await opened(await made());
    await unfollow('ding-jiaxi');
    await follow('ding-jiaxi', '2', new Date('2026-05-01T00:00:00Z'));
    await noteOn('ding-jiaxi', 'Met his lawyer.');
    await follow('xu-zhiyong', '2');
    const [letter] = (await listLetters().then((list) => list.ok && list.value.rows)) || [];
    await noteReply(letter?.id ?? '', 'A second card.');
    await changeSettings({ textSize: 120 });

    const plan = await planned(backup, 'merge');
    expect(plan.stores.follows).toEqual({ added: 0, changed: 1, removed: 0, same: 1, leftOut: 0 });
    expect(plan.settings).toEqual([]);
    await applyBackup(plan);
    const follows = await listFollows();
    const ding = (follows.ok ? follows.value.follows : []).find(({ person }) => person === 'ding-jiaxi');
    expect(ding).toMatchObject({ since: '2026-01-01T00:00:00.000Z' });
    expect(ding?.note).toMatch(/^Met his lawyer\.\n\nWrote to his wife\./);
    const letters = await listLetters();
    expect(letters.ok && letters.value.rows[0]?.replies.map(({ note }) => note)).toEqual([
      'A card.',
      'A second card.',
    ]);
    expect((await readSettings()).textSize).toBe(120);
  });

  test('in the place of everything, says what would go, and makes it so', async () => {
    await keepMuch();
    const backup = await opened(await made());
    await follow('xu-zhiyong', '2');
    await changeSettings({ textSize: 120 });
    await browser.storage.local.set({ quietSites: { quiet: ['example.net'], marked: [] } });
    const plan = await planned(backup, 'replace');
    expect(plan.stores.follows).toMatchObject({ removed: 1, same: 1 });
    expect(plan.settings).toEqual(['textSize']);
    expect(plan.quietSites).toEqual({ added: 1, removed: 1 });
    await applyBackup(plan);
    const follows = await listFollows();
    expect(follows.ok && follows.value.follows.map(({ person }) => person)).toEqual(['ding-jiaxi']);
    expect((await readSettings()).textSize).toBe(150);
  });

  test('keeps what another window wrote between plan and doing', async () => {
    await keepMuch();
    const plan = await planned(await opened(await made()), 'merge');
    await follow('xu-zhiyong', '2');
    await applyBackup(plan);
    const follows = await listFollows();
    expect(follows.ok && follows.value.follows).toHaveLength(2);
  });

  test('judgements of articles made with another salt are left out and counted; those of sites are not', async () => {
    await keepMuch();
    const backup = await opened(await made());
    await anew();
    await judge(spot('https://www.bbc.com/2'), 'jiang-tianyong', 'not-here');
    const { judgements } = (await planned(backup, 'merge')).stores;
    expect(judgements).toEqual({ added: 1, changed: 0, removed: 0, same: 2, leftOut: 2 });
  });

  test('a browser that ends before the settings are written writes them at its next start', async () => {
    await keepMuch();
    const backup = await opened(await made());
    await anew();
    const set = browser.storage.local.set.getMockImplementation();
    browser.storage.local.set.mockRejectedValueOnce(new DOMException('killed', 'AbortError'));
    await applyBackup({ backup, mode: 'replace' });
    expect((await readSettings()).textSize).toBe(100);
    if (set) browser.storage.local.set.mockImplementation(set);
    await writeChoices();
    expect((await readSettings()).textSize).toBe(150);
  });
});

describe('broken rows', () => {
  test('are not in the backup, and are counted', async () => {
    await keepMuch();
    const database = await openDB('vigil');
    await database.put('drafts', { id: 'old', body: 7 });
    database.close();
    const file = await makeBackup();
    expect(file.ok && file.value.setAside).toBe(1);
  });

  test('are not written over by a merge', async () => {
    await keepMuch();
    const backup = await opened(await made());
    const database = await openDB('vigil');
    await database.put('drafts', { id: 'd', body: 7 });
    await applyBackup(await planned(backup, 'merge'));
    expect(await database.get('drafts', 'd')).toEqual({ id: 'd', body: 7 });
    database.close();
  });
});

describe('a file that is no whole backup changes nothing and says why', () => {
  const refusal = async (text: BlobPart, passphrase?: string) => {
    const file = await openBackup(new Blob([text]), passphrase);
    return file.ok ? 'taken' : file.refusal;
  };
  const changed = async (how: (backup: Record<string, never> & Backup) => void) => {
    await keepMuch();
    const backup = JSON.parse(await made());
    how(backup);
    return refusal(JSON.stringify(backup));
  };

  test.each(['', 'hello', '[]', 'null', '{"format":"vigil-dataset"}', new Uint8Array([0xff, 0xfe])])(
    '%o',
    async (text) => {
      expect(await refusal(text)).toEqual({ kind: 'not-a-backup' });
    },
  );

  test('one of a newer Vigil', async () => {
    expect(await refusal('{"format":"vigil-backup","version":2}')).toEqual({ kind: 'newer-format' });
  });

  test.each<[string, (backup: Backup) => void, string, string]>([
    [
      'a date',
      (b) => Object.assign(b.stores.follows[0] ?? {}, { since: 'winter' }),
      'stores.follows.0.since',
      'Invalid',
    ],
    ['a list', (b) => Object.assign(b.stores, { drafts: {} }), 'stores.drafts', 'expected a list'],
    [
      'a setting',
      (b) => Object.assign(b.settings, { textSize: 900 }),
      'settings.textSize',
      'expected at most 200',
    ],
    ['a field', (b) => Object.assign(b, { extra: 1 }), '', 'no such field: extra'],
    [
      'a long line',
      (b) => b.quietSites.quiet.push('x'.repeat(501)),
      'quietSites.quiet.1',
      'expected at most 500',
    ],
  ])('%s that is wrong is named', async (_, how, field, expected) => {
    const why = await changed(how);
    expect(why).toMatchObject({ kind: 'schema', reasons: [{ field }] });
    if (expected !== 'Invalid') expect(why).toMatchObject({ reasons: [{ expected }] });
  });

  test('a field called __proto__, wherever it stands', async () => {
    await keepMuch();
    const text = await made();
    for (const [from, to] of [
      ['"settings": {', '"settings": {"__proto__": {"badge": true},'],
      ['"follows": [', '"follows": [{"__proto__": {"person": "x"}},'],
      ['"language": "en"', '"__proto__": "en"'],
    ] as const) {
      expect(text).toContain(from);
      const why = await refusal(text.replace(from, to));
      expect(why).toMatchObject({ kind: 'schema', reasons: [{ expected: 'no such field: __proto__' }] });
    }
    expect({}).not.toHaveProperty('badge');
  });

  test('one that is far too large is not even read', async () => {
    const file = { size: 60_000_000, arrayBuffer: vi.fn() };
    expect(await openBackup(file as never)).toEqual({ ok: false, refusal: { kind: 'too-large' } });
    expect(file.arrayBuffer).not.toHaveBeenCalled();
  });

  test('whatever was changed in one, it is taken whole or refused, and never thrown', async () => {
    await keepMuch();
    const before = await everything();
    const text = await made();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.nat(40),
        async (at, put, cut) => {
          const why = await refusal(text.slice(0, at) + put + text.slice(at + cut));
          return why === 'taken' || typeof why.kind === 'string';
        },
      ),
      { numRuns: 300 },
    );
    expect(await everything()).toEqual(before);
  });
});

describe('under a passphrase', () => {
  const words = 'correct horse';
  const open = async (text: string, passphrase?: string) => {
    const file = await openBackup(new Blob([text]), passphrase);
    return file.ok ? 'opened' : file.refusal.kind;
  };

  test('nothing of the content can be read', async () => {
    await keepMuch();
    const text = await made(words);
    expect(text).not.toMatch(/ding-jiaxi|example\.org|follows/);
    expect(JSON.parse(text).sealed).toMatchObject({
      cipher: 'AES-256-GCM',
      kdf: 'PBKDF2-SHA-256',
      rounds: 600_000,
    });
  });

  test('it is asked for, and a wrong one opens nothing', async () => {
    const text = await made(words);
    expect(await open(text)).toBe('needs-passphrase');
    expect(await open(text, 'wrong horse')).toBe('not-opened');
    expect(await open(text, words)).toBe('opened');
  });

  test('the same words typed as other characters open it', async () => {
    const text = await made('Café ｗｏｒｄｓ');
    expect(await open(text, 'Cafe\u0301 words')).toBe('opened');
  });

  test('two backups of the same never look the same', async () => {
    const [one, two] = [JSON.parse(await made(words)), JSON.parse(await made(words))];
    expect(one.sealed.salt).not.toBe(two.sealed.salt);
    expect(one.sealed.iv).not.toBe(two.sealed.iv);
    expect(one.data).not.toBe(two.data);
  });

  test('what is changed in it, or in how it was sealed, is noticed', async () => {
    const file = JSON.parse(await made(words));
    const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    expect(await open(JSON.stringify({ ...file, data: flip(file.data) }), words)).toBe('not-opened');
    for (const part of ['salt', 'iv'] as const) {
      const sealed = { ...file.sealed, [part]: flip(file.sealed[part]) };
      expect(await open(JSON.stringify({ ...file, sealed }), words)).toBe('not-opened');
    }
    expect(await open(JSON.stringify({ ...file, sealed: { ...file.sealed, rounds: 600_001 } }), words)).toBe(
      'not-opened',
    );
    expect(await open(JSON.stringify({ ...file, sealed: { ...file.sealed, rounds: 1 } }), words)).toBe(
      'schema',
    );
    expect(await open(JSON.stringify({ ...file, sealed: { ...file.sealed, rounds: 1e12 } }), words)).toBe(
      'schema',
    );
  });
});

test('any backup that can be made can be put back as it was', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const at = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const id = fc.stringMatching(/^[a-z]{1,8}$/);
  const stores = fc.record({
    follows: fc.uniqueArray(
      fc.record(
        { person: id, since: at, seenVersion: text, note: text },
        { requiredKeys: ['person', 'since', 'seenVersion'], noNullPrototype: true },
      ),
      { selector: ({ person }) => person, maxLength: 5 },
    ),
    letterLog: fc.constant([]),
    drafts: fc.uniqueArray(
      fc.record({
        id,
        person: id,
        edited: at,
        subject: text,
        body: text,
        choices: fc.dictionary(id, text, { noNullPrototype: true }),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
    judgements: fc.constant([]),
    sightings: fc.constant([]),
  });
  await fc.assert(
    fc.asyncProperty(stores, async (stores) => {
      await anew();
      const backup = {
        format: 'vigil-backup',
        version: 1,
        made: '2026-11-21T00:00:00.000Z',
        stores,
      } as const;
      const whole = { ...backup, settings: defaultSettings, quietSites: { quiet: [], marked: [] } };
      await applyBackup({ backup: await opened(JSON.stringify(whole)), mode: 'replace' });
      const again = await opened(await made());
      const sorted = (rows: readonly object[]) =>
        rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
      for (const name of ['follows', 'drafts'] as const)
        expect(sorted(again.stores[name])).toEqual(sorted(stores[name]));
    }),
    { numRuns: 40 },
  );
});
