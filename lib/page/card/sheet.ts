/**
 * Makes style sheets written for our own pages fit for a card on a stranger's page:
 * - The tokens move from `:host` to the card itself. A page's `* { --ink: red }` beats `:host`, and cannot reach
 *   anything inside a closed shadow root.
 * - `rem` is the page's own root size, which is 10 px on many sites: sizes are counted in the reader's instead.
 */
export function forCard(css: string, rootPixels: number): string {
  return css
    .replace(/(:root\s*,\s*)?:host\s*\{/g, '[role="dialog"]{')
    .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * rootPixels}px`);
}

/** The page's style ends at the host: inside a shadow root `!important` wins over the page's own. */
export const hostStyle = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  direction: ltr !important;
}`;

/** Takes back the `zoom` of the page's root: a card is placed in the window's own pixels, and sized in the reader's. */
export const unzoomed = (zoom: number): string =>
  zoom === 1 ? '' : `:host { zoom: ${1 / zoom} !important; }`;
