// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding, WatchBridge } from '../../../lib/page/bridge.ts';
import { type Recogniser, watchPage } from '../../../lib/page/watch.ts';
import { loadGate } from '../../../lib/recognition/match/gate-tables.ts';
import { soundPeople } from '../../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';

/** Relative to the project: in this environment a module's own address is the page's. */
const gate = loadGate(compileLexicon(soundPeople('data/people')).gate);
const findings: readonly Finding[] = [{ person: 'ding-jiaxi', certainty: 'certain', count: 1 }];

let asked: number;
let started: number;
let refusals: number;
let ending: AbortController;

const recogniser: Recogniser = () => {
  started++;
  return {
    findings,
    look: () => findings,
    reading: false,
    whole: Promise.resolve(),
  } as ReturnType<Recogniser>;
};

function watch(html: string, alive = true) {
  document.body.innerHTML = html;
  const bridge = {
    alive: () => alive,
    loadRecogniser: async () => {
      asked++;
      if (refusals-- > 0) throw new Error('it did not come');
      return recogniser;
    },
  } as WatchBridge;
  return watchPage({ gate, bridge, signal: ending.signal });
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = started = refusals = 0;
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});
const pause = (ms = 600) => vi.advanceTimersByTimeAsync(ms);

test('a page without a name never has more than the gate', async () => {
  const reader = watch('<p>Wang Yuwen and the lawyer Jiang Tian spoke of the weather in Beijing.</p>');
  expect(reader.reading).toBe(true);
  await pause();
  await reader.whole;
  expect(reader.reading).toBe(false);
  expect(asked).toBe(0);
  expect(reader.look()).toEqual([]);
  expect(reader.next()).toBe(false);
});

test.each([
  ['in one piece', '<p>The lawyer Ding Jiaxi was taken.</p>'],
  ['cut by elements', '<p>The lawyer <b>Ding</b> Jia<wbr>xi was taken.</p>'],
  ['declined', '<p>Адвоката Максима Знака осудили.</p>'],
  ['by its sound', '<p>The lawyer Nasrin Sotude was taken.</p>'],
  ['in what a picture is called', '<img alt="Ding Jiaxi">'],
])('a name %s has the rest fetched, once, and its reader answers from then on', async (_, html) => {
  const reader = watch(html);
  await pause();
  expect([asked, started]).toEqual([1, 1]);
  await reader.whole;
  expect(reader.look()).toEqual(findings);
});

test('names of two paragraphs that only touch are no name', async () => {
  watch('<ul><li>Ding</li><li>Jiaxi</li></ul>');
  await pause();
  expect(asked).toBe(0);
});

test('a name that comes later is heard', async () => {
  watch('<p>The weather.</p>');
  await pause();
  expect(asked).toBe(0);
  document.body.insertAdjacentHTML('beforeend', '<p>The lawyer Ding Jiaxi was taken.</p>');
  await pause();
  expect(started).toBe(1);
});

test('what cannot be fetched is asked for again later, a few times', async () => {
  refusals = Number.POSITIVE_INFINITY;
  const reader = watch('<p>The lawyer Ding Jiaxi was taken.</p>');
  await pause();
  expect(asked).toBe(1);
  await pause(60_000);
  expect([asked, started]).toEqual([3, 0]);
  expect(reader.look()).toEqual([]);
  expect(reader.reading).toBe(false);
});

test('once the browser is less busy, the page is read', async () => {
  refusals = 1;
  watch('<p>The lawyer Ding Jiaxi was taken.</p>');
  await pause(2_000);
  expect([asked, started]).toEqual([2, 1]);
});

test('a watch that has ended, or has outlived Vigil, asks for nothing', async () => {
  watch('<p>The lawyer Ding Jiaxi was taken.</p>', false);
  await pause(20_000);
  watch('<p>The lawyer Ding Jiaxi was taken.</p>');
  ending.abort();
  await pause(20_000);
  expect(asked).toBe(0);
});
