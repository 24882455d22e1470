import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPublicKeyAsync } from '@noble/ed25519';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { compiledGate, compiledNames } from '../../generated/lexicon.ts';
import { askers } from '../../lib/background/askers.ts';
import { hostAndAbove } from '../../lib/background/hosts.ts';
import { queryFrom } from '../../lib/background/look-up.ts';
import { backupSchema, checkAs } from '../../lib/casebook/backup/format.ts';
import { calendarFile } from '../../lib/casebook/calendar-file.ts';
import { readCaseQuery, writeCaseQuery } from '../../lib/casebook/case-query.ts';
import { routeOf } from '../../lib/casebook/route.ts';
import { actSchema, unpack } from '../../lib/casebook/sync/acts.ts';
import { csvOf } from '../../lib/dataset/csv.ts';
import { partsOf } from '../../lib/dataset/partial-date.ts';
import { type Person, personSchema } from '../../lib/dataset/person.ts';
import { openUpdate } from '../../lib/dataset/update-file.ts';
import { hostOf, webAddress } from '../../lib/dataset/web-address.ts';
import { emlOf } from '../../lib/letters/channels/eml.ts';
import { mailLink } from '../../lib/letters/channels/mailto.ts';
import { richText } from '../../lib/letters/channels/rich.ts';
import { webmailLinks } from '../../lib/letters/channels/webmail.ts';
import { parseTemplate, TemplateFault } from '../../lib/letters/template.ts';
import { cleanJpeg } from '../../lib/messages/clean-jpeg.ts';
import { cleanPng } from '../../lib/messages/clean-png.ts';
import { drawableLine } from '../../lib/messages/plain-text.ts';
import { readerMessage, surfaceMessage } from '../../lib/protocol.ts';
import { loadLexicon } from '../../lib/recognition/lexicon.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { defaultSettings, settingsFrom, settingsSchema } from '../../lib/settings/settings.ts';
import { closedBecause } from '../../lib/tab/closed.ts';
import { words } from '../../lib/words/index.ts';
import { parseTable } from '../../lib/words/table-file.ts';
import { signDataset } from '../../scripts/updates/signing.ts';
import { chunksOf, segmentsOf } from '../support/picture-files.ts';
import { fuzz, sayHowMany } from './fuzz.ts';
import { damaged, damagedBytes, nasty, text } from './hostile.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'vigil', getURL: (path: string) => path } },
}));

const generated = join(import.meta.dirname, '../../generated');
const read = (path: string) => JSON.parse(readFileSync(join(generated, path), 'utf8'));
const lexicon = loadLexicon({ gate: compiledGate, ...compiledNames });
const people: Person[] = [
  'ding-jiaxi',
  'chow-hang-tung',
  'nasrin-sotoudeh',
  'selcuk-kozagacli',
  'xu-zhiyong',
].map((id) => read(`dataset/people/${id}.json`));

/** Fields with which text turns round, hides, or ends where it does not seem to. */
const tricks = /[\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]|(?![\t\n\r])\p{Cc}/u;
const idShape = /^[a-z0-9-]{1,80}$/;

fuzz(
  'a message is refused, or is exactly one of those that there are',
  10,
  damaged([
    {
      kind: 'page.found',
      findings: [{ person: 'ding-jiaxi', certainty: 'certain', count: 2 }],
      styled: false,
    },
    { kind: 'source.open', person: 'ding-jiaxi', source: 1, inFront: true },
    { kind: 'open', surface: 'letter', person: 'ding-jiaxi' },
    { kind: 'judge', person: 'ding-jiaxi', verdict: 'undo' },
    { kind: 'judgement.set', tabId: 7, person: 'ding-jiaxi', verdict: 'is' },
    { kind: 'quiet.set', host: 'www.bbc.com', quiet: true, inPrivate: false },
    { kind: 'erase.all', granted: false },
  ]),
  (message) => {
    for (const schema of [readerMessage, surfaceMessage]) {
      const { data } = schema.safeParse(message);
      if (!data) continue;
      expect(data).toEqual(message);
      expect(Object.hasOwn(askers, data.kind)).toBe(true);
      if ('person' in data) expect(data.person).toMatch(idShape);
    }
  },
);

fuzz(
  'settings from the storage are whole settings, whatever lies there',
  6,
  fc.oneof(damaged([{ ...defaultSettings, quietEverywhere: true }]), text, fc.anything()),
  (stored) => settingsSchema.safeParse(settingsFrom(stored)).success,
);

const letter = {
  id: 'a',
  person: 'ding-jiaxi',
  recipient: 'Embassy',
  at: '2026-01-01T00:00:00.000Z',
  channel: 'mailto',
  purpose: 'release',
  text: { subject: 's', body: 'b' },
  replies: [{ at: '2026-01-01T00:00:00.000Z', note: 'A card.' }],
};
fuzz(
  'a backup is refused with the field that is wrong, or taken as it stands',
  10,
  damaged([
    {
      format: 'vigil-backup',
      version: 1,
      made: '2026-11-21T10:00:00.000Z',
      stores: {
        follows: [{ person: 'ding-jiaxi', since: '2026-01-01T00:00:00.000Z', seenVersion: '1', note: 'n' }],
        letterLog: [letter],
        drafts: [
          { id: 'd', person: 'a', edited: letter.at, subject: 's', body: 'b', choices: { language: 'en' } },
        ],
        judgements: [{ key: 'salt', salt: 'a'.repeat(22) }],
        sightings: [{ id: 'a 2026-01-01 b', person: 'a', day: '2026-01-01', host: 'b' }],
      },
      settings: defaultSettings,
      quietSites: { quiet: ['example.org'], marked: [] },
    },
  ]),
  (value) => {
    const checked = checkAs(backupSchema, value);
    if (!checked.ok) {
      if (checked.refusal.kind === 'schema') expect(checked.refusal.reasons.length).toBeGreaterThan(0);
      return;
    }
    expect(JSON.stringify(value)).not.toContain('"__proto__":');
    for (const { person } of [...checked.value.stores.follows, ...checked.value.stores.letterLog])
      expect(person).toMatch(idShape);
    for (const { recipient } of checked.value.stores.letterLog) expect(recipient).not.toMatch(tricks);
  },
);

/** The tags that the card is made of; whatever a record says, there are no others. */
const tagsIn = (html: string): string[] => [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag ?? '');
const cardOf = (person: Person, printed: string) =>
  renderToString(
    <Card
      facts={{ person }}
      perhaps={false}
      printed={printed}
      words={words}
      now={new Date(2026, 10, 21)}
      onOpen={() => undefined}
      onSource={() => undefined}
      onClose={() => undefined}
    />,
  );
const cardTags = new Set(people.flatMap((person) => tagsIn(cardOf(person, person.names.primary))));
for (const tag of ['a', 'strong', 'em', 'small', 'sup', 'li', 'ul', 'ol']) cardTags.add(tag);

fuzz(
  'a record is refused, or shown as text: no element, no handler and no address but https comes of it',
  3,
  fc.tuple(damaged(people), text),
  ([record, printed]) => {
    const { data } = personSchema.safeParse(record);
    if (!data) return;
    expect(data.id).toMatch(/^[a-z0-9-]+$/);
    for (const { url, title, publisher } of data.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(`${title}${publisher}`).not.toMatch(tricks);
    }
    expect(`${data.names.primary}${data.profile}`).not.toMatch(tricks);
    const html = cardOf(data, printed);
    for (const tag of tagsIn(html)) expect(cardTags.has(tag), tag).toBe(true);
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi))
      expect(tag.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=|\ssrc=|\sstyle=/i);
    for (const [, href] of html.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^https:\/\//);
  },
);

const secret = new Uint8Array(32).fill(7);
const keys = [Buffer.from(await getPublicKeyAsync(secret)).toString('hex')];
const signed = await signDataset({ version: '2026.11.21' } as never, secret);
fuzz('a dataset file of which anything was changed is never taken', 2, damagedBytes(signed), async (file) => {
  expect((await openUpdate(file, keys)).ok).toBe(false);
});

fuzz(
  'an address of a source is one of https on a real host, or refused',
  10,
  fc.oneof(text, fc.webUrl(), damagedText('http://example.org/a')),
  (url) => {
    const { data } = webAddress.safeParse(url);
    if (data === undefined) return;
    const parsed = new URL(data);
    expect([parsed.protocol, parsed.username, parsed.hostname.includes('.')]).toEqual(['https:', '', true]);
  },
);

fuzz(
  'the host of an address is a bare host, or none',
  6,
  fc.oneof(text, fc.webUrl(), damagedText('https://www.news.cn./x')),
  (url) => {
    closedBecause(url);
    const host = hostOf(url);
    if (host === undefined) return;
    expect(host).not.toMatch(/[\s/@?#]|\.$/);
    expect(hostAndAbove(host)[0]).toBe(host);
  },
);

fuzz('what was selected becomes one short line of what can be seen', 6, text, (selection) => {
  const query = queryFrom(selection);
  expect([...query].length).toBeLessThanOrEqual(120);
  expect(query).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});

fuzz(
  'names are found in any text, within it, in order, and never half of a character',
  4,
  fc.array(
    fc.oneof(
      text,
      fc.constantFrom(
        ...people.flatMap(({ names }) => [names.primary, ...names.native.map((one) => one.text)]),
        ' ',
        '律师',
        ' lawyer ',
      ),
    ),
    { maxLength: 8 },
  ),
  (parts) => {
    const whole = parts.join('');
    let from = 0;
    for (const { start, end, text: printed, person } of recognise(whole, lexicon)) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      expect(whole.slice(start, end)).toBe(printed);
      expect(person).toMatch(idShape);
      from = end;
    }
    expect(from).toBeLessThanOrEqual(whole.length);
  },
);

const mail = fc.record({
  to: fc.array(text, { maxLength: 3 }),
  cc: fc.array(text, { maxLength: 2 }),
  subject: text,
  body: text,
});
const headers = /^(To|Cc|Subject|Date|X-Unsent|MIME-Version|Content-Type|Content-Transfer-Encoding): |^ /;
fuzz('a letter leaves as one mail to its addresses, whatever is in it', 3, mail, (one) => {
  const { href } = mailLink(one);
  expect(href).toMatch(/^mailto:[\w.+%@,-]*\?[\w.~%=&+@,-]*$/);
  expect(new Set([...new URLSearchParams(href.split('?')[1]).keys()])).toEqual(
    new Set(href.includes('cc=') ? ['cc', 'subject', 'body'] : ['subject', 'body']),
  );
  const [head = '', ...rest] = emlOf(one, new Date(0)).split('\r\n\r\n');
  for (const line of head.split('\r\n')) expect(line).toMatch(headers);
  expect(rest.join('')).toMatch(/^[\w+/=\r\n]*$/);
  for (const link of webmailLinks(one)) expect(new URL(link.href).protocol).toBe('https:');
});

fuzz(
  'a letter that is copied as text with a form runs nothing',
  4,
  fc.tuple(text, text),
  ([body, language]) => {
    const html = richText(body, language);
    expect([...new Set(tagsIn(html))].filter((tag) => !['div', 'p', 'br'].includes(tag))).toEqual([]);
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
  },
);

fuzz(
  'a table runs nothing in a spreadsheet',
  4,
  fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { maxLength: 4 }),
  (rows) => {
    for (const cell of csvOf(['a', 'b'], rows).split(/,|\r\n/))
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=@]/);
  },
);

fuzz(
  'a calendar file has as many entries as it was given',
  3,
  fc.array(fc.tuple(text, text), { maxLength: 3 }),
  (entries) => {
    const file = calendarFile(
      entries.map(([summary, description], i) => ({
        id: `e${i}`,
        from: '2026-07-09',
        to: '2026-07-09',
        summary,
        description,
        yearly: false,
      })),
      'Dates',
      '2026-11-21',
    );
    expect(file.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0).toBe(entries.length);
    expect(file.match(/^(ATTACH|ORGANIZER|URL|ATTENDEE)/gm)).toBeNull();
  },
);

fuzz(
  'an address of the casebook leads somewhere in it',
  6,
  fc.oneof(text, damagedText('#/case/ding-jiaxi?follow=ask'), damagedText('#/cases?text=a&order=name')),
  (hash) => {
    const route = routeOf(hash);
    if ('person' in route) expect(route.person).toMatch(idShape);
    if (route.view === 'cases') expect(readCaseQuery(writeCaseQuery(route.asked))).toEqual(route.asked);
  },
);

fuzz(
  'what another device wrote into the account is taken for acts where it is some',
  4,
  damaged([{ 'follows.abc.0': ['ding-jiaxi+kx1', 'xu-zhiyong-kx2'], other: 1 }]),
  (items) => {
    if (typeof items !== 'object' || items === null) return;
    for (const act of unpack(items as Record<string, unknown>))
      expect(actSchema.safeParse(act).success).toBe(true);
  },
);

fuzz(
  'a date is one of the calendar, or none',
  4,
  fc.oneof(
    text,
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    damagedText('2026-11-21'),
  ),
  (date) => {
    const parts = partsOf(date);
    if (parts) expect(JSON.stringify(parts)).not.toContain('null');
  },
);

fuzz(
  'a template is read, or its fault has a place in it',
  4,
  fc.oneof(text, damagedText('Dear {{name}}, [[he: his|she: her]] {{?since}}')),
  (source) => {
    try {
      parseTemplate(source);
    } catch (fault) {
      expect(fault).toBeInstanceOf(TemplateFault);
      expect((fault as TemplateFault).at).toBeLessThanOrEqual(source.length);
    }
  },
);

const png = readFileSync(join(import.meta.dirname, '../../public/icons/48.png'));
const jpeg = Uint8Array.from([
  255, 216, 255, 224, 0, 4, 1, 2, 255, 225, 0, 8, 69, 120, 105, 102, 0, 0, 255, 219, 0, 4, 9, 9, 255, 218, 0,
  4, 1, 1, 7, 255, 0, 8, 255, 217,
]);
for (const [what, clean, bytes] of [
  ['PNG', cleanPng, png],
  ['JPEG', cleanJpeg, jpeg],
] as const)
  fuzz(`a ${what} is cleaned, or refused as no ${what}`, 4, damagedBytes(bytes), (file) => {
    try {
      const cleaned = clean(file);
      if (what === 'PNG')
        expect(chunksOf(cleaned).filter((type) => /^(tEXt|iTXt|zTXt|eXIf|tIME)$/.test(type))).toEqual([]);
      else expect(segmentsOf(cleaned).filter(({ name }) => /^(APP|COM|8|f)/.test(name))).toHaveLength(1);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  });

fuzz('what is drawn into a picture is one line without what cannot be drawn', 3, text, (line) => {
  expect(drawableLine(line)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
});

fuzz(
  'a table of words is texts, or refused',
  3,
  fc.oneof(damaged([{ 'a.b': 'text', c: 'more' }]), fc.anything()),
  (file) => {
    try {
      for (const said of Object.values(parseTable(file))) expect(typeof said).toBe('string');
    } catch (error) {
      expect((error as Error).constructor.name).toMatch(/Zod/);
    }
  },
);

sayHowMany();

/** A good text with nasty ones put in and parts taken out. */
function damagedText(good: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(good.length), fc.nat(4), fc.constantFrom('', ...nasty))
    .map(([at, gone, put]) => good.slice(0, at) + put + good.slice(at + gone));
}
