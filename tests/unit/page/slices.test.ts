import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Slices } from '../../../lib/page/text/slices.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Work of so many milliseconds, one a step. */
function workOf(total: number) {
  const begun: number[] = [];
  let left = total;
  const work = {
    begin: () => void begun.push(now),
    step: () => {
      if (left === 0) return false;
      left--;
      now++;
      return true;
    },
    settled: vi.fn(),
  };
  const more = (ms: number) => {
    left = ms;
  };
  return { work, begun, more };
}

test('no slice is longer than five milliseconds', async () => {
  const { work } = workOf(50);
  new Slices(work, new AbortController().signal).wake(0);
  while (work.settled.mock.calls.length === 0) {
    const before = now;
    await vi.advanceTimersToNextTimerAsync();
    expect(now - before).toBeLessThanOrEqual(5);
  }
  expect(now).toBe(50);
});

test('after a long bout it waits long: a page that never rests gets a tenth of the time', async () => {
  const { work, begun, more } = workOf(100);
  const slices = new Slices(work, new AbortController().signal);
  slices.wake(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work.settled).toHaveBeenCalledOnce();
  more(1);
  slices.wake(100);
  slices.wake(100);
  await vi.advanceTimersByTimeAsync(800);
  expect(begun).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(begun).toHaveLength(2);
});

test('does nothing once it is aborted', async () => {
  const { work, begun } = workOf(10);
  const ending = new AbortController();
  new Slices(work, ending.signal).wake(50);
  ending.abort();
  await vi.advanceTimersByTimeAsync(500);
  expect(begun).toHaveLength(0);
});

test('idle time that is left is used, in slices between which the browser has the turn', async () => {
  const { work } = workOf(30);
  /** The time at every turn that the browser had. */
  const turns: number[] = [];
  let idles = 0;
  // Room for 20 ms in each idle time.
  vi.stubGlobal('requestIdleCallback', (act: (idle: object) => void) => {
    idles++;
    setTimeout(() => {
      turns.push(now);
      const end = now + 20;
      act({ timeRemaining: () => Math.max(0, end - now) });
    }, 16);
  });
  vi.stubGlobal('scheduler', {
    yield: async () => {
      await new Promise<void>((give) => setTimeout(give, 0));
      turns.push(now);
    },
  });
  new Slices(work, new AbortController().signal).wake(0);
  await vi.advanceTimersByTimeAsync(2_000);
  vi.unstubAllGlobals();
  expect(work.settled).toHaveBeenCalledOnce();
  expect(idles).toBe(2);
  const longest = [...turns.slice(1), now].map((turn, i) => turn - (turns[i] ?? 0));
  expect(Math.max(...longest)).toBeLessThanOrEqual(5);
});

test('a browser that does not give the turn back does not end the reading', async () => {
  const { work } = workOf(30);
  vi.stubGlobal('requestIdleCallback', (act: (idle: object) => void) => {
    setTimeout(() => act({ timeRemaining: () => 50 }), 16);
  });
  vi.stubGlobal('scheduler', { yield: () => new Promise(() => undefined) });
  new Slices(work, new AbortController().signal).wake(0);
  await vi.advanceTimersByTimeAsync(5_000);
  vi.unstubAllGlobals();
  expect(work.settled).toHaveBeenCalledOnce();
});
