/** The host of a web address; undefined for pages that are no web pages. */
export function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : undefined;
}
