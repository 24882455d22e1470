import * as z from 'zod/mini';

/** A web address in its parts, or undefined when it is none. `URL.parse` would do, but is younger than our browsers. */
export function parseAddress(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * The host of a web address; undefined for pages that are no web pages. Dots at its end are another spelling of the
 * same host, by which a quiet site could otherwise be read as one that is not.
 */
export function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseAddress(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/\.+$/, '') : undefined;
}

/**
 * A page that a reader can open, on a real host. A record cites it as it was found; a reader is sent to it by https
 * alone, since by http everybody on the way can see what is read.
 */
export const webAddress = z.string().check(
  z.refine((url) => {
    const parsed = parseAddress(url);
    return (
      parsed !== undefined &&
      // A browser passes over spaces and line ends in an address; one that has them means to look like another.
      /^https?:\/\/[^\s\p{Cc}\\]+$/iu.test(url) &&
      parsed.hostname.includes('.') &&
      parsed.username === '' &&
      parsed.password === ''
    );
  }, 'expected a web address that begins with https://'),
  z.overwrite((url) => url.replace(/^http:/i, 'https:')),
);
