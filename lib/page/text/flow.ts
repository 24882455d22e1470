/*
 * What the page's style says about how text runs. Asking costs a style computation, so it is asked only where the
 * answer matters: see runs.ts.
 */

/** True when an element with an inline tag is not laid out within the line: two of them are two lines. */
export function leavesTheLine(element: Element): boolean {
  const display = displayOf(element);
  return !/^(inline|contents|none|ruby)/.test(display) && display !== '';
}

/** True when the page does not lay the element out at all. */
export function isAbsent(element: Element): boolean {
  return displayOf(element) === 'none';
}

/** True where a line end in the source is a line end on the page. */
export function keepsLines(parent: Element | null): boolean {
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}
