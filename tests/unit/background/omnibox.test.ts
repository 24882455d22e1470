import { beforeEach, describe, expect, test, vi } from 'vitest';
import { words } from '../../../lib/words/index.ts';
import { allSummaries, someone } from '../casebook/people.ts';

const origin = { scheme: 'chrome-extension' };
const browser = vi.hoisted(() => ({
  runtime: { getURL: vi.fn() },
  storage: { session: { set: vi.fn() } },
  tabs: { create: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../lib/packaged.ts', () => ({
  readPackaged: async () => ({
    version: '1',
    people: [...allSummaries, someone('made-up', { primary: "Made O'Up & <Co>" })],
  }),
}));
vi.mock('../../../lib/words/chosen.ts', () => ({ chosenWords: async () => words }));
const { entered, suggestions } = await import('../../../lib/background/omnibox.ts');

beforeEach(() => {
  vi.clearAllMocks();
  origin.scheme = 'chrome-extension';
  browser.runtime.getURL.mockImplementation((path: string) => `${origin.scheme}://vigil/${path}`);
});
const opened = () => browser.tabs.create.mock.calls.map(([{ url }]) => url);

describe('behind the keyword in the address bar', () => {
  test.each([
    ['丁家喜', 'ding-jiaxi'],
    ['鄒幸彤', 'chow-hang-tung'],
    ['sotoudeh nasrin', 'nasrin-sotoudeh'],
    ['kozagacli', 'selcuk-kozagacli'],
  ])('%s is suggested', async (text, person) => {
    expect((await suggestions(text))[0]?.content).toBe(person);
  });

  test('a suggestion says the name in both scripts and the country', async () => {
    expect(await suggestions('ding jiaxi')).toEqual([
      { content: 'ding-jiaxi', description: 'Ding Jiaxi 丁家喜 · China' },
    ]);
  });

  test('the sign of an apostrophe is written as each browser reads it', async () => {
    const [chromium] = await suggestions('made o up');
    expect(chromium?.description).toContain('Made O&apos;Up &amp; &lt;Co&gt;');
    origin.scheme = 'moz-extension';
    const [firefox] = await suggestions('made o up');
    expect(firefox?.description).toContain("Made O'Up & <Co>");
  });

  test('Enter opens the case that was chosen, or the only one that fits', async () => {
    await entered('ding-jiaxi');
    await entered('丁家喜');
    const address = 'chrome-extension://vigil/casebook.html#/case/ding-jiaxi';
    expect(opened()).toEqual([address, address]);
  });

  test('Enter on what fits several people, or nobody, opens the search', async () => {
    await entered('wang');
    await entered('Nobody Atall');
    const address = 'chrome-extension://vigil/popup.html?look-up';
    expect(opened()).toEqual([address, address]);
    expect(browser.storage.session.set).toHaveBeenLastCalledWith({ lookUp: 'Nobody Atall' });
  });

  test('nothing is suggested for nothing', async () => {
    expect(await suggestions('  ')).toEqual([]);
  });
});
