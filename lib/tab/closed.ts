import { parseAddress } from '../dataset/web-address.ts';

/** Why no extension may read a page. */
export type Closed = 'browser' | 'store' | 'file' | 'pdf';

/**
 * Where browsers let no extension in, though the address looks like any other:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts#restricted_domains and the
 * galleries of Chrome and Edge.
 */
const stores: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** Why a page cannot be read; undefined for a web page that can, as far as its address tells. */
export function closedBecause(url: string | undefined): Closed | undefined {
  const address = url === undefined ? undefined : parseAddress(url);
  if (address?.protocol === 'file:') return 'file';
  if (!address || !/^https?:$/.test(address.protocol)) return 'browser';
  const { hostname, pathname } = address;
  if (stores.some(({ host, path }) => host === hostname && pathname.startsWith(path))) return 'store';
  // Browsers show these in a viewer of their own, which has no text for us. One with another name is found out on
  // trying: then the popup says that the page could not be read.
  return /\.pdf$/i.test(pathname) ? 'pdf' : undefined;
}
