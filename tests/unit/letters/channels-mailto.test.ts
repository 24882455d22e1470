import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSafeLink, mailLink } from '../../../lib/letters/channels/mailto.ts';

/** Reads a link the way a mail program does (RFC 6068): percent-decoding, and a plus sign is a plus sign. */
function readBack(href: string): { to: string; headers: Map<string, string> } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(href) ?? [];
  const headers = new Map<string, string>();
  for (const field of query.split('&')) {
    const at = field.indexOf('=');
    const name = decodeURIComponent(field.slice(0, at)).toLowerCase();
    expect(headers.has(name)).toBe(false);
    headers.set(name, decodeURIComponent(field.slice(at + 1)));
  }
  return { to: decodeURIComponent(to), headers };
}

const crlf = (text: string) => text.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const nasty = fc.constantFrom(
  '\r\nBcc: a@b.example',
  '\n',
  '%0D%0ABcc:a@b.example',
  '&bcc=a@b.example',
  '?',
  '#',
  '"',
  '<b>',
  '😀',
  '\u202e',
  '\u0000',
  '\ud83d',
);
const text = fc.array(fc.oneof(anything, nasty), { maxLength: 8 }).map((parts) => parts.join(''));

describe('a letter as a mail link', () => {
  it('is read back as what was written, with CRLF between lines', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { to, headers } = readBack(mailLink({ to: ['minister@state.example'], subject, body }).href);
        expect(to).toBe('minister@state.example');
        expect(headers.get('body')).toBe(crlf(body));
        expect([...headers.keys()].sort()).toEqual(['body', 'subject']);
        expect(headers.get('subject')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('consists of nothing that could end it or begin another field', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { href } = mailLink({ to: ['a@b.example'], cc: ['c@d.example'], subject, body });
        expect(href).toMatch(/^mailto:a@b\.example\?cc=c@d\.example&subject=[\w.~%-]*&body=[\w.~%-]*$/);
      }),
    );
  });

  it('takes nobody in but addresses', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (to) => {
        const { headers } = readBack(mailLink({ to, cc: to, subject: 's', body: 'b' }).href);
        expect([...headers.keys()].every((name) => ['cc', 'subject', 'body'].includes(name))).toBe(true);
      }),
    );
    expect(mailLink({ to: ['a@b.example\r\nBcc: x@y.example'], subject: '', body: '' }).href).toMatch(
      /^mailto:\?/,
    );
    expect(mailLink({ to: ['a@b.example?bcc=x@y.example'], subject: '', body: '' }).href).toMatch(
      /^mailto:\?/,
    );
  });

  it('keeps fifty thousand characters, and says that they may be cut', () => {
    const body = 'ä'.repeat(50_000);
    const link = mailLink({ to: ['a@b.example'], subject: 's', body });
    expect(readBack(link.href).headers.get('body')).toBe(body);
    expect(link).toMatchObject({ mayBeCut: true, length: link.href.length });
  });

  it('does not warn of a short letter', () => {
    const link = mailLink({ to: ['a@b.example'], subject: 's', body: 'x'.repeat(longestSafeLink - 100) });
    expect(link.mayBeCut).toBe(false);
  });
});
