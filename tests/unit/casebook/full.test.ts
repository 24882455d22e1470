import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { change } from '../../../lib/casebook/act.ts';
import { closeDatabase } from '../../../lib/casebook/database.ts';
import { saveDraft } from '../../../lib/casebook/drafts.ts';
import { follow, listFollows, noteOn, unfollow } from '../../../lib/casebook/follows.ts';
import { liveFollows } from '../../../lib/casebook/live-follows.ts';
import { words } from '../../../lib/words/index.ts';

const full = () => new DOMException('no room', 'QuotaExceededError');
const followed = async () => {
  const list = await listFollows();
  return list.ok ? list.value.follows.map(({ person, note }) => [person, note ?? '']) : list.trouble;
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await follow('ding-jiaxi', '1');
  await noteOn('ding-jiaxi', 'Wrote in May.');
});
afterEach(() => vi.restoreAllMocks());

/** The disk is full from the `nth` row on that is written. */
function fullAtPut(nth = 1): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    count++;
    if (count >= nth) throw full();
    return put.apply(this, row);
  });
}

/** What the stand-in database does when it goes on with a transaction. */
interface Going {
  readonly mode: string;
  readonly _state: string;
  readonly _requests: readonly { readonly request: { readonly readyState: string } }[];
  _start(): void;
  _abort(why: string): void;
}

/** The disk turns out to be full when all was put already, and the browser is to write it down. */
function fullAtCommit(): void {
  const transaction = IDBTransaction.prototype as unknown as Going;
  const start = transaction._start;
  vi.spyOn(transaction, '_start').mockImplementation(function (this: Going) {
    const over = this._requests.every(({ request }) => request.readyState === 'done');
    if (this.mode === 'readwrite' && over && this._state !== 'finished') this._abort('QuotaExceededError');
    else start.call(this);
  });
}

const followTwo = () =>
  change('follows', ['follows'], async (act) => {
    const since = '2026-01-01T00:00:00.000Z';
    await act.objectStore('follows').put({ person: 'wang-yu', since, seenVersion: '1' });
    await act.objectStore('follows').put({ person: 'xie-yang', since, seenVersion: '1' });
    return null;
  });

describe('a full disk is told of, nothing is done in part, and what was there is kept', () => {
  test.each([
    ['as a row is put', () => fullAtPut(), () => follow('xu-zhiyong', '1')],
    ['as the second row of an act is put', () => fullAtPut(2), followTwo],
    ['as a new row is written down', fullAtCommit, () => follow('xu-zhiyong', '1')],
    ['as two rows are written down', fullAtCommit, followTwo],
    ['as a row is taken away for good', fullAtCommit, () => unfollow('ding-jiaxi')],
  ])('%s', async (_when, makeFull, act) => {
    makeFull();
    expect(await act()).toEqual({ ok: false, trouble: 'full' });
    vi.restoreAllMocks();
    expect(await followed()).toEqual([['ding-jiaxi', 'Wrote in May.']]);
    expect(await act()).toMatchObject({ ok: true });
  });
});

test('a note and a draft for which there is no room leave the ones before them', async () => {
  const draft = { id: 'd', person: 'ding-jiaxi', subject: 's', body: 'first', choices: {} };
  await saveDraft(draft);
  fullAtPut();
  expect(await noteOn('ding-jiaxi', 'A much longer note.')).toEqual({ ok: false, trouble: 'full' });
  expect(await saveDraft({ ...draft, body: 'second' })).toEqual({ ok: false, trouble: 'full' });
  vi.restoreAllMocks();
  expect(await followed()).toEqual([['ding-jiaxi', 'Wrote in May.']]);
});

test('what the reader is told says that nothing before is lost', async () => {
  const stop = new AbortController();
  const live = liveFollows(stop.signal);
  await live.ready;
  fullAtPut();
  await live.follow('xu-zhiyong', '1');
  stop.abort();
  expect(live.now.value.trouble).toBe('full');
  expect([...live.now.value.byPerson.keys()]).toEqual(['ding-jiaxi']);
  expect(words('follow.trouble.full')).toBe(
    'There is no room left to keep this. Nothing that was kept before is lost.',
  );
});
