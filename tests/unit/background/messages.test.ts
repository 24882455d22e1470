import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asker } from '../../../lib/background/askers.ts';
import type { ReaderMessage, SurfaceMessage } from '../../../lib/protocol.ts';

const home = 'chrome-extension://vigil/';
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'vigil', getURL: (path: string) => `chrome-extension://vigil/${path}` } },
}));

/** What was carried out: stands in for everything that a message can bring about. */
const done = vi.hoisted(() => vi.fn());
const handlers = vi.hoisted(
  () => new Proxy({}, { get: (_, kind) => async (message: object) => done(kind, message) }),
);
vi.mock('../../../lib/background/reader-messages.ts', () => ({ readerHandlers: handlers }));
vi.mock('../../../lib/background/surface-messages.ts', () => ({ surfaceHandlers: handlers }));

const { answer } = await import('../../../lib/background/messages.ts');
const { askers } = await import('../../../lib/background/askers.ts');

type Message = ReaderMessage | SurfaceMessage;
type Kind = Message['kind'];
/** One good message of each kind. A new kind has to be put here before this file compiles. */
const good: { readonly [K in Kind]: Extract<Message, { kind: K }> } = {
  'page.found': {
    kind: 'page.found',
    findings: [{ person: 'ding-jiaxi', certainty: 'certain', count: 2 }],
    styled: false,
  },
  'recogniser.load': { kind: 'recogniser.load' },
  'card.load': { kind: 'card.load' },
  'card.person': { kind: 'card.person', person: 'ding-jiaxi' },
  open: { kind: 'open', surface: 'letter', person: 'ding-jiaxi' },
  'source.open': { kind: 'source.open', person: 'ding-jiaxi', source: 1, inFront: true },
  judge: { kind: 'judge', person: 'ding-jiaxi', verdict: 'not-here' },
  'tab.findings': { kind: 'tab.findings', tabId: 7 },
  'tab.read': { kind: 'tab.read', tabId: 7 },
  'quiet.set': { kind: 'quiet.set', host: 'www.bbc.com', quiet: true },
  'judgement.set': { kind: 'judgement.set', tabId: 7, person: 'ding-jiaxi', verdict: 'is' },
  'judgement.takeBack': { kind: 'judgement.takeBack', key: 'k', host: 'www.bbc.com' },
  'erase.all': { kind: 'erase.all', granted: false },
};
const kinds = Object.keys(good) as Kind[];
const everybody: readonly Asker[] = [
  'reader',
  'popup',
  'casebook',
  'welcome',
  'compose',
  'petition',
  'message',
];

const tab = { id: 7, index: 0, windowId: 1, incognito: false };
const senderAs = (asker: Asker) =>
  (asker === 'reader'
    ? { id: 'vigil', url: 'https://www.bbc.com/news', tab, frameId: 0 }
    : { id: 'vigil', url: `${home}${asker}.html?person=ding-jiaxi#/x`, tab }) as never;

beforeEach(() => done.mockClear());

/** True when the message was refused with an error and nothing came of it. */
async function isRefused(message: unknown, sender: never): Promise<boolean> {
  done.mockClear();
  const refused = await answer(message, sender).then(
    () => false,
    () => true,
  );
  return refused && done.mock.calls.length === 0;
}

describe.each(kinds)('the message %s', (kind) => {
  const message = good[kind];

  test.each(askers[kind])('is carried out for %s', async (asker) => {
    await answer(message, senderAs(asker));
    expect(done).toHaveBeenCalledExactlyOnceWith(kind, message);
  });

  test.each(everybody.filter((asker) => !askers[kind].includes(asker)))('is refused to %s', async (asker) => {
    await expect(answer(message, senderAs(asker))).rejects.toThrow(`${kind} is not for ${asker} to ask`);
    expect(done).not.toHaveBeenCalled();
  });

  test.each([
    ['another extension', { id: 'other', url: `${home}popup.html`, tab }],
    ['another extension’s page', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['nobody', { url: `${home}popup.html`, tab }],
    ['a sender without an address, in no tab', { id: 'vigil' }],
    ['a web page in no tab', { id: 'vigil', url: 'https://www.bbc.com/' }],
    [
      'a page whose address only begins alike',
      { id: 'vigil', url: 'chrome-extension://vigil.example/popup.html' },
    ],
    ['a file that is no page of ours', { id: 'vigil', url: `${home}popup.html.txt`, tab }],
    ['a page that was taken out', { id: 'vigil', url: `${home}options.html`, tab }],
    ['a page in a folder', { id: 'vigil', url: `${home}dataset/popup.html`, tab }],
    ['the background itself', { id: 'vigil', url: `${home}background.js` }],
  ])('is refused to %s', async (_who, sender) => {
    expect(await isRefused(message, sender as never)).toBe(true);
  });

  test('is refused with a field too many, too few, or of another type', async () => {
    const sender = senderAs(askers[kind][0] ?? 'reader');
    expect(await isRefused({ ...message, extra: 1 }, sender)).toBe(true);
    expect(
      await isRefused(JSON.parse(`${JSON.stringify(message).slice(0, -1)},"__proto__":{"x":1}}`), sender),
    ).toBe(true);
    for (const field of Object.keys(message)) {
      const { [field as 'kind']: was, ...without } = message;
      // `inPrivate` alone may be left out, and the good message leaves it out.
      expect(await isRefused(without, sender), `without ${field}`).toBe(true);
      for (const other of [null, {}, [], Number.NaN, `${was}\u0000`, ['ding-jiaxi']])
        if (field !== 'findings' || !Array.isArray(other) || other.length > 0)
          if (!(typeof was === 'string' && isFreeText(kind, field) && typeof other === 'string'))
            expect(await isRefused({ ...message, [field]: other }, sender), `${field}: ${other}`).toBe(true);
    }
  });

  test('names people by an id only: no address, markup, path or object gets through', async () => {
    if (!('person' in message)) return;
    const sender = senderAs(askers[kind][0] ?? 'reader');
    const bad = [
      '../x',
      'a?b',
      'a#b',
      'javascript:1',
      '<b>',
      'Ding',
      'a'.repeat(81),
      '',
      '__proto__',
      'a\u202Eb',
      '%2e',
    ];
    for (const person of bad) expect(await isRefused({ ...message, person }, sender), person).toBe(true);
  });
});

/** A host and a key of the reader's own list are looked up, never run or opened, so any text may stand there. */
const isFreeText = (kind: Kind, field: string): boolean =>
  (kind === 'quiet.set' && field === 'host') || kind === 'judgement.takeBack';

test('whatever else arrives is refused, from everybody', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withNullPrototype: true, withMap: true }),
      fc.constantFrom(...everybody),
      async (message, asker) => isRefused(message, senderAs(asker)),
    ),
    { numRuns: 500 },
  );
});

test('a message of a kind that objects are born with is none', async () => {
  for (const kind of ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])
    for (const asker of everybody) expect(await isRefused({ kind }, senderAs(asker)), kind).toBe(true);
});

test('docs/architecture.md says of each message who may ask it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8');
  const rows = page.split('\n').flatMap((line) => {
    const [, kind, who] = /^\| `([a-zA-Z.]+)` \| ([a-z, ]+) \|/.exec(line) ?? [];
    return kind && who ? [[kind, who.split(', ').sort()]] : [];
  });
  const sorted = Object.entries(askers).map(([kind, who]) => [kind, [...who].sort()]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(sorted));
});
