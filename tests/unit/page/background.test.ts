import { beforeEach, describe, expect, test, vi } from 'vitest';

const kept: Record<string, unknown> = {};
const inMemory: Record<string, unknown> = {};
const browser = vi.hoisted(() => ({
  i18n: { getUILanguage: () => 'en-GB' },
  runtime: { id: 'vigil', getURL: (path: string) => `moz-extension://vigil/${path}` },
  storage: { local: { get: vi.fn(), set: vi.fn() }, session: { get: vi.fn(), set: vi.fn() } },
  action: {
    setBadgeText: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setTitle: vi.fn(),
  },
  scripting: { insertCSS: vi.fn(), removeCSS: vi.fn(), executeScript: vi.fn() },
  permissions: { contains: vi.fn() },
  tabs: { create: vi.fn(), get: vi.fn(), query: vi.fn(), sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../generated/news-sites.json', () => ({ default: { matches: [], quietHosts: ['news.cn'] } }));

const { answer } = await import('../../../lib/background/messages.ts');
const { isQuiet, setQuiet } = await import('../../../lib/background/quiet-sites.ts');
const { findingsOn } = await import('../../../lib/background/page-reader.ts');
const { hostOf } = await import('../../../lib/dataset/web-address.ts');

const tab = { id: 7, index: 3, windowId: 1, incognito: false };
const reader = (url: string) => ({ id: 'vigil', url, tab, frameId: 0 }) as never;
const surface = { id: 'vigil', url: 'moz-extension://vigil/popup.html' } as never;
const found = {
  kind: 'page.found',
  findings: [{ person: 'ding-jiaxi', certainty: 'certain', count: 2 }],
  styled: false,
};

beforeEach(() => {
  vi.clearAllMocks();
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: [] }]);
  for (const [area, items] of [
    [browser.storage.local, kept],
    [browser.storage.session, inMemory],
  ] as const) {
    for (const key of Object.keys(items)) delete items[key];
    area.get.mockImplementation(async (key: string) => ({ [key]: items[key] }));
    area.set.mockImplementation(async (more: object) => void Object.assign(items, more));
  }
});

describe('a reader', () => {
  test('gets its page marked, once, and the people counted', async () => {
    expect(await answer(found, reader('https://www.bbc.com/news'))).toMatchObject({
      marks: 'all',
      hoverDelayMs: 250,
    });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' });
    expect(browser.scripting.insertCSS).toHaveBeenCalledOnce();
    await answer({ ...found, styled: true }, reader('https://www.bbc.com/news'));
    expect(browser.scripting.insertCSS).toHaveBeenCalledOnce();
  });

  test('has its people said in the button’s title too', async () => {
    await answer(found, reader('https://www.bbc.com/news'));
    expect(browser.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: 'Vigil: 1 person named on this page',
    });
  });

  test('has nothing shown in the toolbar where the reader wants no number there', async () => {
    kept.settings = { badge: false };
    await answer(found, reader('https://www.bbc.com/news'));
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Vigil' });
  });

  test('on a quiet site gets nothing put into the page', async () => {
    expect(await answer(found, reader('http://www.news.cn/x'))).toMatchObject({ marks: 'none' });
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' });
  });

  test('does as the settings say: which marks, how long to rest, and quiet everywhere', async () => {
    kept.settings = { marks: 'certain', hoverDelayMs: 900 };
    expect(await answer(found, reader('https://www.bbc.com/news'))).toMatchObject({
      marks: 'certain',
      hoverDelayMs: 900,
    });
    kept.settings = { quietEverywhere: true };
    const styled = { ...found, styled: true };
    expect(await answer(styled, reader('https://www.bbc.com/news'))).toMatchObject({ marks: 'none' });
    expect(browser.scripting.removeCSS).toHaveBeenCalledOnce();
  });

  test('the people of a page’s frames are counted with it, each once', async () => {
    const inFrame = [
      { person: 'ding-jiaxi', certainty: 'possible', count: 1 },
      { person: 'xu-zhiyong', certainty: 'certain', count: 3 },
    ];
    browser.scripting.executeScript.mockResolvedValue([
      { frameId: 0, result: [] },
      { frameId: 4, result: inFrame },
      { frameId: 5, result: null },
    ]);
    await answer(found, reader('https://www.bbc.com/news'));
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '2' });
    browser.tabs.sendMessage.mockResolvedValue({ findings: found.findings, reading: false });
    expect(await findingsOn(7)).toEqual({
      reading: false,
      findings: [
        { person: 'ding-jiaxi', certainty: 'certain', count: 3 },
        { person: 'xu-zhiyong', certainty: 'certain', count: 3 },
      ],
    });
  });

  test.each([
    ['letter', 'compose.html#person=ding-jiaxi'],
    ['case', 'casebook.html#/case/ding-jiaxi'],
    ['follow', 'casebook.html#/case/ding-jiaxi?follow=ask'],
    ['report', 'casebook.html#/case/ding-jiaxi/report'],
  ])('opens the %s beside its tab', async (surface, path) => {
    await answer({ kind: 'open', surface, person: 'ding-jiaxi' }, reader('https://www.bbc.com/news'));
    const url = `moz-extension://vigil/${path}`;
    expect(browser.tabs.create).toHaveBeenCalledWith({ url, index: 4, windowId: 1 });
  });
});

describe('what is said of a tab', () => {
  const stateNow = () => answer({ kind: 'tab.findings', tabId: 7 }, surface);
  beforeEach(() => {
    browser.tabs.get.mockResolvedValue({ ...tab, url: 'https://blog.example/1' });
    browser.permissions.contains.mockResolvedValue(false);
  });

  test('where no reader answers, a click may have it read', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await stateNow()).toMatchObject({ canRead: true, reading: false });
  });

  test('where the page is too busy to answer, it is not said to be unread', async () => {
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
    expect(await stateNow()).toMatchObject({ canRead: false, reading: true });
  });

  test('where it is still being read, more may be found', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ findings: [], reading: true });
    expect(await stateNow()).toMatchObject({ findings: [], canRead: false, reading: true });
  });

  test('an answer of another shape, from the reader of an older Vigil, is none', async () => {
    browser.tabs.sendMessage.mockResolvedValue(found.findings);
    expect(await stateNow()).toMatchObject({ canRead: true, reading: false });
  });
});

describe('refused', () => {
  test('what another extension sends', async () => {
    await expect(answer(found, { id: 'other', url: 'https://www.bbc.com/', tab } as never)).rejects.toThrow(
      'not Vigil',
    );
  });

  test.each([
    { kind: 'tab.findings', tabId: 7 },
    { kind: 'tab.read', tabId: 7 },
    { kind: 'quiet.set', host: 'bbc.com', quiet: true },
  ])('a page’s reader asking for what only our own pages may: %o', async (message) => {
    await expect(answer(message, reader('https://www.bbc.com/'))).rejects.toThrow('refused');
    expect(browser.storage.local.set).not.toHaveBeenCalled();
  });

  test.each([
    { kind: 'open', surface: 'letter', person: '../popup.html?x' },
    { kind: 'open', surface: 'settings', person: 'ding-jiaxi' },
    { kind: 'page.found', findings: [{ person: 'ding-jiaxi', certainty: 'sure', count: 1 }], styled: true },
    { ...found, address: 'https://www.bbc.com/news/1' },
    null,
    'page.found',
  ])('a message of the wrong shape: %o', async (message) => {
    await expect(answer(message, reader('https://www.bbc.com/'))).rejects.toThrow();
    await expect(answer(message, surface)).rejects.toThrow();
  });
});

describe('quiet sites', () => {
  test('those on the list, with all below them, until the reader says otherwise', async () => {
    expect(await isQuiet('english.news.cn')).toBe(true);
    expect(await isQuiet('www.bbc.com')).toBe(false);
    await setQuiet('english.news.cn', false);
    expect(await isQuiet('english.news.cn')).toBe(false);
    expect(await isQuiet('www.news.cn')).toBe(true);
    await setQuiet('english.news.cn', true);
    expect(await isQuiet('english.news.cn')).toBe(true);
  });

  test('any site the reader chooses, and nothing is kept of it afterwards', async () => {
    await setQuiet('www.bbc.com', true);
    expect(await isQuiet('www.bbc.com')).toBe(true);
    await setQuiet('www.bbc.com', false);
    expect(await isQuiet('www.bbc.com')).toBe(false);
    expect(JSON.stringify(kept)).not.toContain('bbc');
  });

  test('when what the reader chose cannot be read, Vigil is quiet everywhere until the reader says otherwise', async () => {
    kept.quietSites = 'everything';
    expect(await isQuiet('www.news.cn')).toBe(true);
    expect(await isQuiet('www.bbc.com')).toBe(true);
    await setQuiet('www.bbc.com', false);
    expect(await isQuiet('www.bbc.com')).toBe(false);
  });

  test('of damaged settings, what can still be read is kept', async () => {
    kept.quietSites = { quiet: ['dw.com', 7], marked: null };
    await setQuiet('www.bbc.com', false);
    expect(await isQuiet('www.bbc.com')).toBe(false);
    expect(await isQuiet('www.dw.com')).toBe(true);
  });

  test('the nearest word decides: of the host itself before that of a host above it', async () => {
    await setQuiet('theguardian.com', true);
    await setQuiet('live.theguardian.com', false);
    expect(await isQuiet('live.theguardian.com')).toBe(false);
    expect(await isQuiet('theguardian.com')).toBe(true);
    await setQuiet('m.bbc.com', true);
    await setQuiet('bbc.com', false);
    expect(await isQuiet('m.bbc.com')).toBe(true);
  });

  test('what is said in a private window holds in private windows alone, and is not kept', async () => {
    await setQuiet('www.bbc.com', true, true);
    expect(await isQuiet('www.bbc.com', true)).toBe(true);
    expect(await isQuiet('www.bbc.com')).toBe(false);
    expect(kept).toEqual({});
    await setQuiet('www.bbc.com', false, true);
    expect(await isQuiet('www.bbc.com', true)).toBe(false);
    expect(JSON.stringify(inMemory)).not.toContain('bbc');
  });

  test('what is kept holds in private windows too, until something else is said there', async () => {
    await setQuiet('www.bbc.com', true);
    expect(await isQuiet('www.bbc.com', true)).toBe(true);
    await setQuiet('www.bbc.com', false, true);
    expect(await isQuiet('www.bbc.com', true)).toBe(false);
    expect(await isQuiet('www.bbc.com')).toBe(true);
  });

  test('a host without a dot can be quiet too', async () => {
    await setQuiet('localhost', true);
    expect(await isQuiet('localhost')).toBe(true);
  });
});

describe('the host of an address', () => {
  test('is the same with a dot at its end', () => {
    expect(hostOf('https://www.news.cn./1')).toBe('www.news.cn');
    expect(hostOf('https://www.news.cn../1')).toBe('www.news.cn');
    expect(hostOf('https://www.news.cn/1')).toBe('www.news.cn');
  });

  test('is undefined for what is no web page', () => {
    for (const url of [undefined, 'about:blank', 'chrome://settings', 'not an address'])
      expect(hostOf(url)).toBeUndefined();
  });

  test('can be told in the oldest browsers that Vigil runs in, which have no URL.parse', () => {
    const parse = URL.parse;
    Reflect.deleteProperty(URL, 'parse');
    try {
      expect(hostOf('https://www.bbc.com/1')).toBe('www.bbc.com');
    } finally {
      URL.parse = parse;
    }
  });
});
