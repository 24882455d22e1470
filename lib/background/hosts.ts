import { parseAddress } from '../dataset/web-address.ts';

/**
 * The host of a web address; undefined for pages that are no web pages. Dots at its end are another spelling of the
 * same host, by which a quiet site could otherwise be read as one that is not.
 */
export function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseAddress(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/\.+$/, '') : undefined;
}

/** The host, and every host above it: `a.b.example`, `b.example`, `example`. */
export function hostAndAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
