import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const inMemory: Record<string, unknown> = {};
const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://vigil/${path}` },
  storage: { session: { get: vi.fn(), set: vi.fn(), remove: vi.fn() } },
  tabs: { create: vi.fn() },
  contextMenus: { removeAll: vi.fn(), create: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { lookUp, menuClicked, queryFrom, takeLookUp } = await import('../../../lib/background/look-up.ts');

const tab = { id: 7, index: 3, windowId: 1, incognito: false } as never;
const clicked = (selectionText: string) => ({ menuItemId: 'look-up', selectionText }) as never;

beforeEach(() => {
  vi.clearAllMocks();
  for (const key of Object.keys(inMemory)) delete inMemory[key];
  browser.storage.session.get.mockImplementation(async (key: string) => ({ [key]: inMemory[key] }));
  browser.storage.session.set.mockImplementation(
    async (items: object) => void Object.assign(inMemory, items),
  );
  browser.storage.session.remove.mockImplementation(async (key: string) => void delete inMemory[key]);
});

test.each(['丁家喜', 'Nasrin Sotoudeh', 'نسرین ستوده', 'Максима Знака'])(
  '%s, selected, is looked up as it stands',
  async (name) => {
    await menuClicked(clicked(name), tab);
    expect(await takeLookUp()).toBe(name);
  },
);

test('the words stand in no address, and are forgotten once they were taken', async () => {
  await menuClicked(clicked('丁家喜'), tab);
  expect(browser.tabs.create).toHaveBeenCalledWith({
    url: 'chrome-extension://vigil/popup.html?look-up',
    index: 4,
    windowId: 1,
  });
  await takeLookUp();
  expect(await takeLookUp()).toBe('');
  expect(inMemory).toEqual({});
});

test('from a private window the page opens where the browser puts it, not beside the tab', async () => {
  await lookUp('Ding Jiaxi', { index: 3, windowId: 2, incognito: true } as never);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://vigil/popup.html?look-up' });
});

test('a click on somebody else’s menu, or on nothing, opens nothing', async () => {
  await menuClicked({ menuItemId: 'other', selectionText: 'x' } as never, tab);
  await menuClicked({ menuItemId: 'look-up' } as never, tab);
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

test('whatever is selected becomes one short line of what can be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (selection) => {
      const query = queryFrom(selection);
      expect([...query].length).toBeLessThanOrEqual(120);
      expect(query).not.toMatch(/[\p{Cc}\p{Cf}\n\r]/u);
      expect(query).toBe(query.trim());
      expect(queryFrom(query)).toBe(query);
    }),
    { numRuns: 30 },
  );
  expect(queryFrom('  Ding\n\tJia\u00adxi \u202e')).toBe('Ding Jia xi');
});
