/*
 * A mail address as a link (RFC 6068). Line ends are CRLF, everything else is percent-encoded UTF-8, and a header
 * cannot be smuggled in: only to, cc, subject and body are ever written, and all but the body are one line.
 */

export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
}

export interface MailLink {
  readonly href: string;
  readonly length: number;
  /** True when a common mail program would cut the text: then copying is the better way. */
  readonly mayBeCut: boolean;
}

/** Windows and Outlook take some 2,048 characters of a link; mail programs elsewhere take all of it. */
export const longestSafeLink = 2048;

const address = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Writes a mail as a link. Never throws; what is no address is left out. */
export function mailLink(mail: Mail): MailLink {
  const people = (list: readonly string[]) =>
    list.map((one) => one.trim()).filter((one) => address.test(one));
  const to = people(mail.to).map(encodeAddress).join(',');
  const cc = people(mail.cc ?? [])
    .map(encodeAddress)
    .join(',');
  const fields = [
    cc && `cc=${cc}`,
    `subject=${encode(mail.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())}`,
    `body=${encode(mail.body.replace(/\r\n?|\n/g, '\r\n'))}`,
  ];
  const href = `mailto:${to}?${fields.filter(Boolean).join('&')}`;
  return { href, length: href.length, mayBeCut: href.length > longestSafeLink };
}

/** RFC 6068 wants the at sign itself between mailbox and host. There is one: `address` saw to it. */
const encodeAddress = (one: string): string => encode(one).replace('%40', '@');

/**
 * Stricter than encodeURIComponent, which leaves ' ( ) * ! alone and throws at half a character: some programs end a
 * link at a quote or bracket, and half an emoji must not cost somebody their letter.
 */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
