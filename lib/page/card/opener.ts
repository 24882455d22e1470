import type { CardOpener, CardRequest, OpenCard } from './contract.ts';
import { CardFocus } from './focus.ts';
import { keepBeside } from './position.ts';
import { forCard, hostStyle } from './sheet.ts';

/** What the card looks like: the views are drawn from outside, so that this room knows none of them. */
export interface CardView {
  readonly css: string;
  /** Draws into the card; returns what takes the drawing down. */
  draw(card: HTMLElement, request: CardRequest, close: () => void): () => void;
}

/** These stay within the card: a page that hears a key or a click from it would act on what was not meant for it. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'contextmenu',
];

/** Makes what opens cards. The host is the one element that Vigil ever adds to a page, while a card is open. */
export function createCardOpener(view: CardView): CardOpener {
  return (request) => openCard(view, request);
}

function openCard(view: CardView, request: CardRequest): OpenCard {
  const ending = new AbortController();
  const { signal } = ending;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);

  const card = document.createElement('section');
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  // The top layer: no z-index of the page lies over it. The popover is inside the closed root, so the page hears nothing.
  card.popover = 'manual';
  root.append(card);
  dress(root, host, view.css);

  const close = () => {
    if (signal.aborted) return;
    focus.giveBack();
    ending.abort();
    stopFollowing();
    takeDown();
    host.remove();
  };
  const closeFromInside = () => {
    close();
    request.closed();
  };
  const takeDown = view.draw(card, request, closeFromInside);
  card.showPopover();
  const focus = new CardFocus(card, request.focus);
  const stopFollowing = keepBeside(request.anchor, card, () => {
    if (!focus.inside) closeFromInside();
  });

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      // Escape in the card is for the card; anywhere else it may close something of the page's as well.
      if (focus.inside) event.stopImmediatePropagation();
      closeFromInside();
    } else if (focus.inside && focus.leaves(event)) closeFromInside();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  return {
    host,
    get focused() {
      return focus.inside;
    },
    close,
  };
}

/** Puts a style on the card that neither the page's content security policy nor our own refuses. */
function dress(root: ShadowRoot, host: Element, css: string): void {
  const write = sheetOf(root);
  write(hostStyle);
  // With every property initial, the host's own font size is the one that the reader chose in the browser.
  const readersSize = Number.parseFloat(getComputedStyle(host).fontSize) || 16;
  write(`${hostStyle}\n${forCard(css, readersSize)}`);
}

/**
 * A constructed style sheet, which no policy counts as inline. Firefox has none for content scripts
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346), but there a style element of a content script is exempt.
 */
function sheetOf(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyle);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return (css) => sheet.replaceSync(css);
  } catch {
    // Firefox, in a content script.
  }
  const style = document.createElement('style');
  root.append(style);
  return (css) => {
    style.textContent = css;
  };
}
