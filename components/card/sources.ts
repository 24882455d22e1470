/** A source that a click asks for. */
export interface AskedSource {
  readonly source: number;
  /** False where the reader wants it behind this page: the middle button, or Ctrl or ⌘ held down. */
  readonly inFront: boolean;
}

/**
 * The source behind a click on its number or title; undefined for any other click. It has no address to be followed: see
 * `InsidePage`, and a request that a page's document makes may tell where from.
 */
export function askedSource(event: MouseEvent): AskedSource | undefined {
  const link = (event.target as Element | null)?.closest<HTMLElement>('[data-source]');
  if (!link || event.button > 1) return undefined;
  const behind = event.button === 1 || event.ctrlKey || event.metaKey;
  return { source: Number(link.dataset.source), inFront: !behind };
}
