import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Treatment } from '../../../lib/protocol.ts';
import { extensionStorage } from '../settings/extension-storage.ts';

const browser = {
  i18n: { getUILanguage: () => 'en-GB' },
  runtime: { id: 'vigil', getURL: (path: string) => `moz-extension://vigil/${path}` },
  storage: extensionStorage(),
  action: {
    setBadgeText: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setTitle: vi.fn(),
  },
  permissions: { getAll: vi.fn(), contains: vi.fn() },
  scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
  tabs: { create: vi.fn(), get: vi.fn(), query: vi.fn(), sendMessage: vi.fn() },
  windows: { getAll: vi.fn() },
};
vi.doMock('webextension-polyfill', () => ({ default: browser }));
const { closeDatabase } = await import('../../../lib/casebook/database.ts');
const { answer } = await import('../../../lib/background/messages.ts');
const { forgetPrivateWords } = await import('../../../lib/background/private-windows.ts');

const tabs = [
  { id: 1, url: 'https://www.bbc.com/news/a?from=home#top', incognito: false },
  { id: 2, url: 'https://www.bbc.com/news/b', incognito: false },
  { id: 3, url: 'https://www.dw.com/a', incognito: false },
  { id: 4, url: undefined, incognito: false },
  { id: 5, url: 'https://www.bbc.com/news/a', incognito: true },
];
const surface = { id: 'vigil', url: 'moz-extension://vigil/popup.html' } as never;
const reader = (tabId: number) => {
  const tab = tabs.find(({ id }) => id === tabId);
  return { id: 'vigil', url: tab?.url, frameId: 0, tab: { ...tab, index: 0, windowId: 1 } } as never;
};
const found = {
  kind: 'page.found',
  findings: [{ person: 'wang-yu', certainty: 'certain', count: 2 }],
  styled: true,
};
const judge = (verdict: string, tabId = 1) =>
  answer({ kind: 'judge', person: 'wang-yu', verdict }, reader(tabId));
/** What the pages hear that ask anew. */
const told = async () => {
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalled());
  const asked = browser.tabs.sendMessage.mock.calls.map(([tabId]) => tabId as number);
  const answers = await Promise.all(asked.map((tabId) => answer(found, reader(tabId))));
  return Object.fromEntries(
    answers.map((heard, i) => [asked[i], (heard as Required<Treatment>).judged.not.join()]),
  );
};

beforeEach(async () => {
  vi.clearAllMocks();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await browser.storage.session.clear();
  browser.tabs.query.mockResolvedValue(tabs);
  browser.tabs.get.mockImplementation(async (id: number) => tabs.find((tab) => tab.id === id));
});

test('a word about a page reaches that page in every tab, and the other pages of the site stay as they are', async () => {
  expect(await judge('not-here')).toEqual({ kept: true });
  expect(await told()).toEqual({ 1: 'wang-yu', 2: '', 5: 'wang-yu' });
});

test('a word about a site reaches all its tabs, and no other site is told', async () => {
  await judge('not-on-site');
  expect(await told()).toEqual({ 1: 'wang-yu', 2: 'wang-yu', 5: 'wang-yu' });
  vi.clearAllMocks();
  await judge('undo', 2);
  expect(await told()).toEqual({ 1: '', 2: '', 5: '' });
});

test('who is not meant is told to the page when it comes again, and is not counted', async () => {
  await judge('not-here');
  expect(await answer(found, reader(1))).toMatchObject({ judged: { not: ['wang-yu'], are: [] } });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '' });
  expect(await answer(found, reader(2))).toMatchObject({ judged: { not: [] } });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 2, text: '1' });
});

test('the popup may say yes of a doubtful name, and hears what was said', async () => {
  await answer({ kind: 'judgement.set', tabId: 1, person: 'wang-yu', verdict: 'is' }, surface);
  expect(await answer(found, reader(1))).toMatchObject({ judged: { not: [], are: ['wang-yu'] } });
  expect(await answer({ kind: 'tab.findings', tabId: 1 }, surface)).toMatchObject({
    judged: [{ person: 'wang-yu', verdict: 'is', scope: 'article' }],
  });
});

test('a page’s reader cannot say yes, nor take back what was kept elsewhere', async () => {
  await expect(judge('is')).rejects.toThrow();
  await expect(
    answer({ kind: 'judgement.takeBack', key: 'x', host: 'bbc.com' }, reader(1)),
  ).rejects.toThrow();
});

test('in a private window it holds there alone, until the last private window is closed', async () => {
  await judge('not-here', 5);
  expect(await told()).toEqual({ 1: '', 2: '', 5: 'wang-yu' });
  browser.windows.getAll.mockResolvedValue([{ incognito: false }, { incognito: true }]);
  await forgetPrivateWords();
  expect(await answer(found, reader(5))).toMatchObject({ judged: { not: ['wang-yu'] } });
  browser.windows.getAll.mockResolvedValue([{ incognito: false }]);
  await forgetPrivateWords();
  expect(await answer(found, reader(5))).toMatchObject({ judged: { not: [] } });
});

test('a page without judgements to be read is marked all the same', async () => {
  await closeDatabase();
  globalThis.indexedDB = undefined as never;
  expect(await answer(found, reader(1))).toMatchObject({ marks: 'all', judged: { not: [], are: [] } });
  expect(await judge('not-here')).toEqual({ kept: false });
});
