import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './contract.ts';

const gap = 8;
/** From the edges of the window. */
const margin = 8;
/** A card scrolls rather than grow beyond this. */
const tallest = 560;
/** In less room than this the whole card scrolls: with its buttons held fast, nothing else could be read. */
const short = 300;
/** Less than this is no card. */
const lowest = 80;

/**
 * Keeps a card beside a name: below it or above, never over it, within the window, wherever page and zoom move it.
 * It begins where the name begins, which is on the right in text that runs to the left. Returns what stops it. When the
 * name leaves the window, `lost` is called.
 */
export function keepBeside(anchor: Anchor, card: HTMLElement, lost: () => void): () => void {
  const place = async () => {
    const toTheLeft = getComputedStyle(anchor.contextElement).direction === 'rtl';
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: toTheLeft ? 'bottom-end' : 'bottom-start',
      middleware: [
        inline(),
        offset(gap),
        flip({ padding: margin, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: margin }),
        size({
          padding: margin,
          apply: ({ availableHeight }) => {
            const room = Math.min(tallest, Math.max(lowest, Math.floor(availableHeight)));
            card.style.maxBlockSize = `${room}px`;
            card.toggleAttribute('data-short', room < short);
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    if (isGone(anchor.getBoundingClientRect())) lost();
  };
  return autoUpdate(anchor, card, () => void place(), { animationFrame: false });
}

const isGone = (box: DOMRect): boolean =>
  box.bottom < 0 ||
  box.top > innerHeight ||
  box.right < 0 ||
  box.left > innerWidth ||
  (box.width === 0 && box.height === 0);
