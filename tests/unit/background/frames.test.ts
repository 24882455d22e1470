import { beforeEach, expect, test, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));
const { findingsInFrames } = await import('../../../lib/background/frames.ts');

const dingJiaxi = { person: 'ding-jiaxi', certainty: 'certain', count: 1 };
beforeEach(() => executeScript.mockReset());

test('a hundred frames with news at once are looked at twice, and the second look sees what came during the first', async () => {
  const looks = [[], [{ frameId: 7, result: [dingJiaxi] }]];
  executeScript.mockImplementation(async () => looks.shift());
  const asked = Array.from({ length: 100 }, () => findingsInFrames(1));
  const [first, ...others] = await Promise.all(asked);
  expect(executeScript).toHaveBeenCalledTimes(2);
  expect(first).toEqual([]);
  for (const findings of others) expect(findings).toEqual([{ frameId: 7, findings: [dingJiaxi] }]);
});

test('each tab is looked at by itself, and again when asked again', async () => {
  executeScript.mockResolvedValue([]);
  await Promise.all([findingsInFrames(1), findingsInFrames(2)]);
  await findingsInFrames(1);
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2, 1]);
});

test('a tab that may not be asked has nobody, and may be asked later', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await findingsInFrames(3)).toEqual([]);
  executeScript.mockResolvedValue([{ frameId: 4, result: [dingJiaxi] }]);
  expect(await findingsInFrames(3)).toEqual([{ frameId: 4, findings: [dingJiaxi] }]);
});
