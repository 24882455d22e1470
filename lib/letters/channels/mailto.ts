import { addressesIn, type Mail, percent, subjectLine, withCrlf } from './mail.ts';

/*
 * A mail address as a link (RFC 6068). Line ends are CRLF, everything else is percent-encoded UTF-8, and a header
 * cannot be smuggled in: only to, cc, subject and body are ever written, and all but the body are one line.
 */

export interface MailLink {
  readonly href: string;
  /** In characters. */
  readonly length: number;
  /** True when a mail program may cut the text: then a file or the clipboard is the better way. */
  readonly mayBeCut: boolean;
  /** True when hardly any program takes a link of this length. */
  readonly tooLong: boolean;
}

/**
 * RFC 6068 sets no limit; programs do. Internet Explorer took 2,083 characters, and Chromium and Firefox long handed
 * over 2,048 at most; what Windows passes on still depends on the program
 * (https://stackoverflow.com/questions/4473959/effective-maximum-mailto-body-lengths).
 */
export const longestSafeLink = 2048;

/** Outlook on Windows took links of 31,888 characters and no longer ones (measured on the same page). */
export const longestLink = 31_888;

/** Writes a mail as a link. Never throws; what is no address is left out. */
export function mailLink(mail: Mail): MailLink {
  const to = addressesIn(mail.to).map(encodeAddress).join(',');
  const cc = addressesIn(mail.cc).map(encodeAddress).join(',');
  const fields = [
    cc && `cc=${cc}`,
    `subject=${percent(subjectLine(mail.subject))}`,
    `body=${percent(withCrlf(mail.body))}`,
  ];
  const href = `mailto:${to}?${fields.filter(Boolean).join('&')}`;
  const { length } = href;
  return { href, length, mayBeCut: length > longestSafeLink, tooLong: length > longestLink };
}

/** RFC 6068 wants the at sign itself between mailbox and host. There is one: `addressesIn` saw to it. */
const encodeAddress = (one: string): string => percent(one).replace('%40', '@');
