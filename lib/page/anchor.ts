import type { Anchor } from './card/contract.ts';
import { type Place, rangeOf } from './places.ts';

/** A place as something to put a card beside; it follows the text as it moves. */
export function anchorOf(place: Place): Anchor | undefined {
  const contextElement = place.start.node.parentElement;
  if (!contextElement || !rangeOf(place)) return undefined;
  const range = () => rangeOf(place) ?? document.createRange();
  return {
    contextElement,
    getBoundingClientRect: () => range().getBoundingClientRect(),
    getClientRects: () => range().getClientRects(),
  };
}

/** Brings a place into view, in the upper half of the window so that its card has room. */
export function scrollTo(place: Place): void {
  const box = rangeOf(place)?.getBoundingClientRect();
  if (!box || (box.top >= 0 && box.bottom <= innerHeight * 0.75)) return;
  const element = place.start.node.parentElement;
  // First whatever scrolls around it, then the window: a paragraph may be taller than the window.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const moved = rangeOf(place)?.getBoundingClientRect();
  if (moved && (moved.top < 0 || moved.bottom > innerHeight))
    scrollBy({ top: moved.top - innerHeight / 3, behavior: 'instant' });
}

/** Brings a place into view and selects it; false when its text has gone. The document is not changed. */
export function selectPlace(place: Place): boolean {
  const range = rangeOf(place);
  if (!range) return false;
  scrollTo(place);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}
