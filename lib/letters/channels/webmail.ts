import { addressesIn, type Mail, percent, subjectLine, withCrlf } from './mail.ts';
import { mailLink } from './mailto.ts';

/*
 * Links that open a filled mail in the web page of a mail service. None of them is documented by its company; each says
 * on what it rests. The company reads the letter from the moment such a link is opened.
 */

export const webmails = ['gmail', 'outlook', 'outlook-work', 'proton', 'yahoo'] as const;
export type Webmail = (typeof webmails)[number];

export interface WebmailLink {
  readonly id: Webmail;
  /** As people call it. */
  readonly name: string;
  /** Who sees the letter. */
  readonly company: string;
  readonly href: string;
  /** True when the link is longer than servers are bound to take: then there is a better way. */
  readonly tooLong: boolean;
}

/** Servers should take addresses of at least 8,000 octets (RFC 9110, section 4.1); beyond that each does as it likes. */
export const longestAddress = 8_000;

/** Proton's letter stands behind #, which no server is sent; Firefox takes addresses of 1 MiB. */
const longestFragment = 1_000_000;

interface Service {
  readonly name: string;
  readonly company: string;
  readonly link: (mail: Mail) => string;
  readonly longest: number;
}

/** Line ends as web pages have them. */
const withLf = (text: string) => withCrlf(text).replaceAll('\r\n', '\n');

function query(mail: Mail, names: { readonly subject: string }): string {
  const people = (list?: readonly string[]) => addressesIn(list).map(percent).join(',');
  const [to, cc] = [people(mail.to), people(mail.cc)];
  return [
    to && `to=${to}`,
    cc && `cc=${cc}`,
    `${names.subject}=${percent(subjectLine(mail.subject))}`,
    `body=${percent(withLf(mail.body))}`,
  ]
    .filter(Boolean)
    .join('&');
}

/** The whole mail as one mailto link, as a service gets it that a browser knows for mail links. */
const wholeLink = (mail: Mail) => percent(mailLink(mail).href);

const services: Record<Webmail, Service> = {
  // As collected at https://til.simonwillison.net/google/gmail-compose-url.
  gmail: {
    name: 'Gmail',
    company: 'Google',
    link: (mail) => `https://mail.google.com/mail/?view=cm&fs=1&${query(mail, { subject: 'su' })}`,
    longest: longestAddress,
  },
  // What Outlook registers for mail links; with plain parameters it drops a copy to somebody (reported in 2024 and
  // 2026: https://gist.github.com/miwebguy/2e805e343e0d434f06f2194b92b925d8).
  outlook: {
    name: 'Outlook.com',
    company: 'Microsoft',
    link: (mail) => `https://outlook.live.com/mail/0/deeplink/compose?mailtouri=${wholeLink(mail)}`,
    longest: longestAddress,
  },
  'outlook-work': {
    name: 'Outlook (Microsoft 365)',
    company: 'Microsoft',
    link: (mail) => `https://outlook.office.com/mail/deeplink/compose?mailtouri=${wholeLink(mail)}`,
    longest: longestAddress,
  },
  // MAILTO_PROTOCOL_HANDLER_PATH in https://github.com/ProtonMail/WebClients: what Proton registers for mail links.
  proton: {
    name: 'Proton Mail',
    company: 'Proton',
    link: (mail) => `https://mail.proton.me/inbox/#mailto=${wholeLink(mail)}`,
    longest: longestFragment,
  },
  // The host that Firefox has for Yahoo's mail links, with the parameters that people report to work.
  yahoo: {
    name: 'Yahoo Mail',
    company: 'Yahoo',
    link: (mail) => `https://compose.mail.yahoo.com/?${query(mail, { subject: 'subject' })}`,
    longest: longestAddress,
  },
};

/** A mail as a link for each service. Never throws. */
export function webmailLinks(mail: Mail): WebmailLink[] {
  return webmails.map((id) => {
    const { name, company, link, longest } = services[id];
    const href = link(mail);
    return { id, name, company, href, tooLong: href.length > longest };
  });
}
