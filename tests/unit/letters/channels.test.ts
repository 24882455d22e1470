import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { emlOf } from '../../../lib/letters/channels/eml.ts';
import type { Mail } from '../../../lib/letters/channels/mail.ts';
import { richText } from '../../../lib/letters/channels/rich.ts';
import { longestAddress, webmailLinks } from '../../../lib/letters/channels/webmail.ts';
import { today } from './dataset.ts';

const nasty = fc.constantFrom(
  '\r\nBcc: spy@evil.example',
  '\nSubject: other',
  '%0D%0ABcc:spy@evil.example',
  '&bcc=spy@evil.example',
  '?bcc=spy@evil.example#x',
  '=?UTF-8?B?QmNj?=',
  '\r\n.\r\n',
  '\r\n\r\n--boundary',
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '"',
  '+ %2B',
  '😀👩🏽‍⚖️',
  '\u202e\u2066\u200f',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '丁家喜先生',
  'محمد',
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 120 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const to = ['minister@state.example', 'office+letters@state.example'];
const lf = (said: string) => said.toWellFormed().replace(/\r\n?|\n/g, '\n');
const oneLine = (said: string) =>
  said
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

describe('a letter as a file', () => {
  const parse = (mail: Mail) => PostalMime.parse(emlOf(mail, today));

  it('is read by a mail library as what was written, whatever that was', async () => {
    const plain = text.map((said) => said.replaceAll('\ufeff', ''));
    await fc.assert(
      fc.asyncProperty(plain, plain, async (subject, body) => {
        const mail = await parse({ to, cc: ['embassy@state.example'], subject, body });
        expect(mail.to?.map(({ address }) => address)).toEqual(to);
        expect(mail.cc?.map(({ address }) => address)).toEqual(['embassy@state.example']);
        expect(mail.bcc).toBeUndefined();
        expect((mail.subject ?? '').replace(/\s+/g, ' ').trim()).toBe(
          oneLine(subject).replace(/\s+/g, ' ').trim(),
        );
        expect(lf(mail.text ?? '').replace(/\n$/, '')).toBe(lf(body).replace(/\n$/, ''));
        expect(mail.attachments).toEqual([]);
        expect(mail.html).toBeUndefined();
      }),
    );
  });

  it('has the headers that a draft needs, and none that say who wrote it', () => {
    const file = emlOf({ to, subject: 'Grüße', body: 'x' }, today);
    const [head = ''] = file.split('\r\n\r\n');
    expect(
      head
        .split('\r\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => line.split(':')[0]),
    ).toEqual([
      'To',
      'Subject',
      'Date',
      'X-Unsent',
      'MIME-Version',
      'Content-Type',
      'Content-Transfer-Encoding',
    ]);
    expect(head).toContain('Date: Sat, 21 Nov 2026 12:00:00 +0000');
    expect(head).toContain('X-Unsent: 1');
  });

  it('is ASCII in lines that no server cuts, each ended by CRLF', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const file = emlOf({ to, subject, body }, today);
        expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
      }),
    );
  });

  it('keeps fifty thousand characters', async () => {
    const body = '家😀é '.repeat(10_000);
    expect((await parse({ to, subject: 's', body })).text?.replace(/\r?\n$/, '')).toBe(body);
  });
});

describe('a letter as a link to a mail service', () => {
  /** What the page of a service is given: plain parameters, or one mailto link. */
  function readBack(href: string): Map<string, string> {
    const url = new URL(href);
    const link = url.searchParams.get('mailtouri') ?? /^#mailto=(.*)$/.exec(url.hash)?.[1];
    if (link === undefined) return new Map(url.searchParams);
    const mailto = url.hash ? decodeURIComponent(link) : link;
    const [, people = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(mailto) ?? [];
    const fields = query.split('&').map((field): [string, string] => {
      const at = field.indexOf('=');
      return [field.slice(0, at), decodeURIComponent(field.slice(at + 1))];
    });
    return new Map([['to', decodeURIComponent(people)], ...fields]);
  }

  it('carries what was written to each of them, and nothing else', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        for (const { id, href } of webmailLinks({ to, cc: ['embassy@state.example'], subject, body })) {
          const read = readBack(href);
          const own = id === 'gmail' ? ['view', 'fs', 'su'] : ['subject'];
          expect([...read.keys()].sort()).toEqual([...own, 'to', 'cc', 'body'].sort());
          expect(read.get('to')).toBe(to.join(','));
          expect(read.get('cc')).toBe('embassy@state.example');
          expect(read.get(id === 'gmail' ? 'su' : 'subject')).toBe(oneLine(subject));
          expect(lf(read.get('body') ?? '')).toBe(lf(body));
        }
      }),
    );
  });

  it('leads to the service and nowhere else, whatever was written', () => {
    const hosts = [
      'mail.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'mail.proton.me',
      'compose.mail.yahoo.com',
    ];
    fc.assert(
      fc.property(text, text, fc.array(text), (subject, body, people) => {
        const links = webmailLinks({ to: people, cc: people, subject, body });
        expect(links.map(({ href }) => new URL(href).host)).toEqual(hosts);
        expect(links.every(({ href }) => href.startsWith('https://'))).toBe(true);
      }),
    );
  });

  it('says which links are too long for a server', () => {
    const long = webmailLinks({ to, subject: 's', body: '家'.repeat(1000) });
    expect(long.filter(({ tooLong }) => tooLong).map(({ id }) => id)).toEqual([
      'gmail',
      'outlook',
      'outlook-work',
      'yahoo',
    ]);
    for (const { href, tooLong } of webmailLinks({ to, subject: 's', body: 'x'.repeat(2000) })) {
      expect(tooLong).toBe(false);
      expect(href.length).toBeLessThanOrEqual(longestAddress);
    }
  });
});

describe('a letter for the clipboard', () => {
  it('is text and line breaks, and no markup of the writer’s', () => {
    fc.assert(
      fc.property(text, (body) => {
        const tags = richText(body, 'en').match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<\/?(?:p|br|div)(?: lang="en" dir="ltr")?>$/.test(tag))).toEqual([]);
      }),
    );
    expect(richText('a < b & "c"\nd\n\ne', 'fa')).toBe(
      '<div lang="fa" dir="rtl"><p>a &lt; b &amp; &quot;c&quot;<br>d</p><p>e</p></div>',
    );
  });
});
