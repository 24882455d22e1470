import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}
const news = '*://*.bbc.com/*';
const granted = new Set<string>();
const registered = new Map<string, Script>();
const browser = vi.hoisted(() => ({
  permissions: { getAll: vi.fn(), contains: vi.fn(), remove: vi.fn() },
  scripting: {
    executeScript: vi.fn(),
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    updateContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
  },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../generated/news-sites.json', () => ({ default: { matches: [news], quietHosts: [] } }));
const { followLeave } = await import('../../../lib/background/sites-read.ts');
const { accessTo, allowedPatterns, everySite, giveBack, patternFor } = await import(
  '../../../lib/tab/site-access.ts'
);

beforeEach(() => {
  vi.clearAllMocks();
  granted.clear();
  granted.add(news);
  registered.clear();
  const { permissions, scripting, tabs } = browser;
  permissions.getAll.mockImplementation(async () => ({ origins: [...granted] }));
  permissions.contains.mockImplementation(async ({ origins }: { origins: string[] }) =>
    origins.every(
      (origin) => granted.has(origin) || granted.has(everySite) || granted.has(origin.replace('//', '//*.')),
    ),
  );
  permissions.remove.mockImplementation(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.delete(origin);
  });
  scripting.getRegisteredContentScripts.mockImplementation(async () => [...registered.values()]);
  scripting.registerContentScripts.mockImplementation(async ([script]: [Script]) => {
    if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
    registered.set(script.id, script);
  });
  scripting.updateContentScripts.mockImplementation(async ([script]: [Script]) => {
    registered.set(script.id, script);
  });
  scripting.unregisterContentScripts.mockImplementation(async ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
  });
  tabs.query.mockResolvedValue([]);
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
});
const matches = () => [...registered.values()].flatMap((script) => script.matches);

describe('the sites that are read by the reader’s leave', () => {
  test('none at first: what is on the news list needs no leave', async () => {
    await followLeave();
    expect(registered.size).toBe(0);
    expect(await accessTo('www.bbc.com')).toBe('news');
    expect(await accessTo('example.org')).toBe('none');
  });

  test('one, when it was given; never twice, however often that is looked at', async () => {
    granted.add(patternFor('www.example.org'));
    await Promise.all([followLeave(), followLeave(), followLeave()]);
    expect(matches()).toEqual(['*://*.example.org/*']);
    expect(registered.values().next().value).toMatchObject({
      persistAcrossSessions: true,
      excludeMatches: [news],
    });
    expect(await accessTo('example.org')).toBe('site');
  });

  test('all, and back to the one that was given before', async () => {
    granted.add(patternFor('example.org')).add(everySite);
    await followLeave();
    expect(matches()).toContain(everySite);
    expect(await accessTo('anything.test')).toBe('all');
    await giveBack('anything.test', 'all');
    await followLeave();
    expect(matches()).toEqual(['*://*.example.org/*']);
  });

  test('given back in the popup, neither leave nor registration is left', async () => {
    granted.add(patternFor('www.example.org'));
    await followLeave();
    await giveBack('www.example.org', 'site');
    await followLeave();
    expect(await allowedPatterns()).toEqual([]);
    expect(registered.size).toBe(0);
    expect(granted).toEqual(new Set([news]));
  });

  test('taken back in the browser’s own settings while Vigil was off, it is not read after the next start', async () => {
    granted.add(patternFor('example.org'));
    await followLeave();
    granted.delete(patternFor('example.org'));
    await followLeave();
    expect(registered.size).toBe(0);
  });

  test('a failure does not stop the next look', async () => {
    browser.permissions.getAll.mockRejectedValueOnce(new Error('busy'));
    await followLeave().catch(() => undefined);
    granted.add(patternFor('example.org'));
    await followLeave();
    expect(registered.size).toBe(1);
  });

  test('an open page of a site just allowed is read at once; one no longer allowed is left', async () => {
    const allowed = { id: 1, url: 'https://example.org/1' };
    const hidden = { id: 2 };
    browser.tabs.query.mockImplementation(async ({ url }) => (url ? [allowed] : [allowed, hidden]));
    granted.add(patternFor('example.org'));
    await followLeave();
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: expect.objectContaining({ tabId: 1 }), files: ['reader.js'] }),
    );
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(2, { kind: 'reader.end' });
  });
});

describe('the pattern for a site', () => {
  test.each([
    ['www.example.org', '*://*.example.org/*'],
    ['news.example.org', '*://*.news.example.org/*'],
    ['localhost', '*://*.localhost/*'],
    ['192.168.0.7', '*://192.168.0.7/*'],
    ['[::1]', '*://[::1]/*'],
  ])('of %s is %s', (host, pattern) => {
    expect(patternFor(host)).toBe(pattern);
  });
});
