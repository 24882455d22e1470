import type { Place } from './places.ts';
import type { Pointing } from './pointing.ts';
import { isMatch } from './text/unclobbered.ts';

const interactive =
  'a[href], button, input, select, textarea, label, summary, audio, video, [onclick], [contenteditable], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [tabindex]:not([tabindex^="-"])';

/** What a tap or click may lead to. */
export interface TapTarget {
  readonly pointing: Pointing;
  host(): Element | undefined;
  open(place: Place): void;
  /** Somewhere else on the page was pressed. */
  dismiss(): void;
}

/**
 * Opens the card on a tap or click on a name, and closes it on one elsewhere. The page gets every event as if nobody
 * else listened; a name within a link or a button belongs to the page, and its tap does what the page wants.
 */
export function watchTaps(target: TapTarget, signal: AbortSignal): void {
  const listening = { passive: true, signal } as const;
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (document.getSelection()?.type === 'Range') return;
      const path = event.composedPath();
      const place = target.pointing.placeAt(path[0], event.clientX, event.clientY);
      if (place && !path.some(isInteractive)) target.open(place);
    },
    listening,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.target === target.host()) return;
      if (!target.pointing.placeAt(event.composedPath()[0], event.clientX, event.clientY)) target.dismiss();
    },
    { ...listening, capture: true },
  );
}

const isInteractive = (node: EventTarget): boolean =>
  node instanceof Element && node !== document.body && isMatch(node, interactive);
