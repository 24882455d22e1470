import { type Place, rangeOf, samePlace } from './places.ts';
import type { Pointing } from './pointing.ts';

/** Time to cross the gap between name and card. */
const graceInMs = 300;
/** A page that scrolls under a resting pointer is not pointing. */
const afterScrollInMs = 150;

/** What hovering may find, and what it leads to. */
export interface HoverTarget {
  readonly pointing: Pointing;
  /** Resting on a name this long, in ms, means it; passing over it does not. */
  delayInMs(): number;
  /** The host of the open card, if one is open. */
  host(): Element | undefined;
  /** The place that the open card belongs to. */
  shown(): Place | undefined;
  open(place: Place): void;
  leave(): void;
}

/** Opens the card when the pointer rests on a name, and closes it when it has left both name and card. */
export function watchHover(target: HoverTarget, signal: AbortSignal): void {
  let latest: PointerEvent | undefined;
  let latestTarget: EventTarget | undefined;
  let lastScroll = 0;
  let wanted: Place | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const listening = { passive: true, capture: true, signal } as const;

  const stopOpening = () => {
    clearTimeout(opening);
    opening = wanted = undefined;
  };
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    closing ??= setTimeout(() => {
      closing = undefined;
      target.leave();
    }, graceInMs);
  };

  const wantOpen = (place: Place) => {
    if (samePlace(place, wanted)) return;
    stopOpening();
    wanted = place;
    opening = setTimeout(() => {
      const still = wanted;
      stopOpening();
      if (still && !isBusy(latest) && !isSelected(still) && performance.now() - lastScroll > afterScrollInMs)
        target.open(still);
    }, target.delayInMs());
  };

  const look = () => {
    const event = latest;
    if (!event) return;
    const inCard = event.target !== null && event.target === target.host();
    const place = inCard ? undefined : target.pointing.placeAt(latestTarget, event.clientX, event.clientY);
    const shown = target.shown();
    if (inCard || (place && samePlace(place, shown))) stay();
    else if (shown) leave();
    if (place && !samePlace(place, shown) && !isBusy(event)) wantOpen(place);
    else stopOpening();
  };

  let frame = 0;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    // The path is only there while the event is on its way.
    latestTarget = event.composedPath()[0];
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) look();
    });
  };

  /** Into a frame, or out of the window: from there no move is heard. */
  const onOut = (event: PointerEvent) => {
    const to = event.relatedTarget;
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (to !== null && !(to instanceof HTMLIFrameElement)) return;
    latest = undefined;
    stopOpening();
    if (target.shown()) leave();
  };

  document.addEventListener('pointermove', onMove, listening);
  document.addEventListener('pointerout', onOut, listening);
  const onScroll = () => {
    lastScroll = performance.now();
  };
  const onAbort = () => {
    stopOpening();
    stay();
    cancelAnimationFrame(frame);
  };
  document.addEventListener('scroll', onScroll, listening);
  signal.addEventListener('abort', onAbort, { once: true });
}

/** True while the reader drags or selects: a card would be in the way. */
function isBusy(event: PointerEvent | undefined): boolean {
  return (event?.buttons ?? 0) !== 0;
}

/** True of a name in a selection: the reader is about to copy it, or to look it up. */
function isSelected(place: Place): boolean {
  const selection = document.getSelection();
  const range = rangeOf(place);
  if (selection?.type !== 'Range' || !range) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0
  );
}
