import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { extensionStorage } from '../settings/extension-storage.ts';

const storage = extensionStorage();
vi.doMock('webextension-polyfill', () => ({ default: { storage } }));

const { closeDatabase, withDatabase } = await import('../../../lib/casebook/database.ts');
const { forgetPassing } = await import('../../../lib/casebook/judgement-shelves.ts');
const { judgementRowSchema } = await import('../../../lib/casebook/judgement.ts');
const { clear, judge, judgedAt, judgementsKept, readAll, replaceAll, takeBack } = await import(
  '../../../lib/casebook/judgements.ts'
);

const at = (path: string, inPrivate = false, host = 'news.example.org') => ({
  spot: {
    hosts: [host, ...host.split('.').flatMap((_, i, all) => (i ? all.slice(i).join('.') : []))] as [string],
    address: `https://${host}${path}`,
  },
  inPrivate,
});
const not = async (...where: Parameters<typeof at>) =>
  (await judgedAt(at(...where))).filter(({ verdict }) => verdict === 'not').map(({ person }) => person);
const stored = async (): Promise<unknown[]> => {
  const rows = await withDatabase((database) => database.getAll('judgements'));
  return rows.ok ? rows.value : [];
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await storage.session.clear();
});

describe('“not this person”', () => {
  test('on a page holds for that page, whatever stands behind its path', async () => {
    await judge(at('/a'), 'wang-yu', 'not-here');
    expect(await not('/a')).toEqual(['wang-yu']);
    expect(await not('/b')).toEqual([]);
    expect(await not('/a', false, 'other.org')).toEqual([]);
  });

  test('on a site holds for its pages and the hosts below it, and for no other person', async () => {
    await judge(at('/a', false, 'example.org'), 'wang-yu', 'not-on-site');
    expect(await not('/b')).toEqual(['wang-yu']);
    expect(await not('/b', false, 'example.com')).toEqual([]);
  });

  test('the nearer word counts: a person may be meant in one article of a site', async () => {
    await judge(at('/a'), 'wang-yu', 'not-on-site');
    await judge(at('/b'), 'wang-yu', 'is');
    expect(await judgedAt(at('/b'))).toEqual([{ person: 'wang-yu', verdict: 'is', scope: 'article' }]);
    expect(await not('/a')).toEqual(['wang-yu']);
  });

  test('saying it of the site takes the place of what was said of the page, and undo takes back all', async () => {
    await judge(at('/a'), 'wang-yu', 'is');
    await judge(at('/a'), 'wang-yu', 'not-on-site');
    expect(await not('/a')).toEqual(['wang-yu']);
    await judge(at('/a'), 'wang-yu', 'undo');
    expect(await judgedAt(at('/a'))).toEqual([]);
    expect(await judgedAt(at('/b'))).toEqual([]);
  });
});

test('no address is kept, only the host, the day and a fingerprint that nobody can make without the salt', async () => {
  const now = new Date('2026-03-04T05:06:07Z');
  await judge(at('/secret-story'), 'wang-yu', 'not-here', now);
  expect(JSON.stringify(await stored())).not.toContain('secret');
  const kept = await judgementsKept();
  expect(kept).toMatchObject({
    ok: true,
    value: [
      { person: 'wang-yu', host: 'news.example.org', on: '2026-03-04', verdict: 'not', scope: 'article' },
    ],
  });
  const before = JSON.stringify(kept);
  await clear();
  await judge(at('/secret-story'), 'wang-yu', 'not-here', now);
  expect(JSON.stringify(await judgementsKept())).not.toBe(before);
});

test('one judgement can be taken back from the list', async () => {
  await judge(at('/a'), 'wang-yu', 'not-here');
  await judge(at('/a'), 'zhang-kai', 'not-here');
  const kept = await judgementsKept();
  const row = kept.ok ? kept.value.find(({ person }) => person === 'wang-yu') : undefined;
  await takeBack(row?.key ?? '');
  expect(await not('/a')).toEqual(['zhang-kai']);
});

describe('in a private window', () => {
  test('nothing is written to the disk, and it is forgotten with the last of them', async () => {
    await judge(at('/a', true), 'wang-yu', 'not-here');
    expect(await not('/a', true)).toEqual(['wang-yu']);
    expect(await not('/a')).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(storage.local.items.size).toBe(0);
    await forgetPassing();
    expect(await not('/a', true)).toEqual([]);
  });

  test('what is kept holds too, and can be taken back there without being lost outside', async () => {
    await judge(at('/a'), 'wang-yu', 'not-on-site');
    expect(await not('/a', true)).toEqual(['wang-yu']);
    await judge(at('/a', true), 'wang-yu', 'undo');
    expect(await not('/a', true)).toEqual([]);
    expect(await not('/a')).toEqual(['wang-yu']);
  });
});

describe('a backup', () => {
  test('put back on an empty computer gives the same judgements', async () => {
    await judge(at('/a'), 'wang-yu', 'not-here');
    await judge(at('/b'), 'zhang-kai', 'not-on-site');
    const rows = await readAll();
    const file = JSON.parse(JSON.stringify(rows.ok && rows.value)) as unknown[];
    await clear();
    expect(await stored()).toEqual([]);
    await judge(at('/c'), 'ding-jiaxi', 'not-here');
    await replaceAll(file.map((row) => judgementRowSchema.parse(row)));
    expect((await not('/a')).sort()).toEqual(['wang-yu', 'zhang-kai']);
    expect(await not('/c')).toEqual(['zhang-kai']);
  });
});

describe('when judgements cannot be read', () => {
  test('none holds', async () => {
    await closeDatabase();
    globalThis.indexedDB = undefined as never;
    expect(await judgedAt(at('/a'))).toEqual([]);
    expect(await judge(at('/a'), 'wang-yu', 'not-here')).toEqual({ ok: false, trouble: 'refused' });
  });

  test('a broken row is passed over, and left where it is', async () => {
    await judge(at('/a'), 'wang-yu', 'not-here');
    await withDatabase((database) => database.put('judgements', { key: 'article x y', verdict: 'maybe' }));
    expect(await not('/a')).toEqual(['wang-yu']);
    expect(await stored()).toHaveLength(3);
  });
});

test('whatever was said last in a place is what holds there', async () => {
  const verdicts = fc.constantFrom('not-here', 'not-on-site', 'is', 'undo' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('/a', '/b'), verdicts), { maxLength: 6 }),
      async (said) => {
        await clear();
        const expected = new Map<string, string | undefined>();
        let site = false;
        for (const [path, verdict] of said) {
          await judge(at(path), 'wang-yu', verdict as 'undo');
          if (verdict === 'not-on-site' || verdict === 'undo') {
            expected.delete(path);
            site = verdict === 'not-on-site';
          } else expected.set(path, verdict === 'is' ? 'is' : 'not');
        }
        for (const path of ['/a', '/b'])
          expect((await judgedAt(at(path)))[0]?.verdict).toBe(
            expected.get(path) ?? (site ? 'not' : undefined),
          );
      },
    ),
    { numRuns: 40 },
  );
});
