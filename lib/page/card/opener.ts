import { Announcer } from './announcer.ts';
import type { CardOpener, CardRequest, CardTools, OpenCard } from './contract.ts';
import { CardFocus } from './focus.ts';
import { homeBeside } from './home.ts';
import { keepBeside } from './position.ts';
import { forCard, hostStyle, unzoomed } from './sheet.ts';
import { localVoice } from './voice.ts';

/** What the card looks like: the views are drawn from outside, so that this room knows none of them. */
export interface CardView {
  readonly css: string;
  /** Draws into the card; returns what takes the drawing down. */
  draw(card: HTMLElement, request: CardRequest, tools: CardTools): () => void;
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
  'mousemove',
  'pointermove',
  'mouseover',
  'mouseout',
  'pointerover',
  'pointerout',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'contextmenu',
  'focusin',
  'focusout',
  'copy',
];

/** A click this soon, in ms, was meant for what lay there before: a page may open a card under a finger. */
const tooSoonInMs = 250;

/** Makes what opens cards. The host is the one element that Vigil ever adds to a page, while a card is open. */
export function createCardOpener(view: CardView): CardOpener {
  return (request) => openCard(view, request);
}

function openCard(view: CardView, request: CardRequest): OpenCard {
  const ending = new AbortController();
  const { signal } = ending;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  homeBeside(request.anchor.contextElement).append(host);

  const card = document.createElement('section');
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  // The top layer: no z-index of the page lies over it. The popover is inside the closed root, so the page hears nothing.
  card.popover = 'manual';
  const announcer = new Announcer(signal);
  root.append(card, announcer.element);
  dress(root, host, view.css, request.textSize);

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
  const takeDown = view.draw(card, request, {
    close: closeFromInside,
    announce: (text) => announcer.say(text),
    localVoice: (speaks) => localVoice(speaks, signal),
  });
  card.showPopover();
  const focus = new CardFocus(card);
  if (request.focus)
    void drawn(request).then(() => {
      // Drawn first: a screen reader says who it is about when the focus comes to a card, and only then.
      if (!signal.aborted) focus.take();
    });
  const stopFollowing = keepBeside(request.anchor, card, () => {
    if (!focus.inside) closeFromInside();
  });

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      // Escape in the card is for the card; anywhere else it may close something of the page's as well.
      if (focus.inside) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      closeFromInside();
    } else if (focus.inside && focus.leaves(event)) closeFromInside();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  const openedAt = performance.now();
  const onEarlyClick = (event: Event) => {
    if (event.timeStamp - openedAt > tooSoonInMs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick'])
    card.addEventListener(type, onEarlyClick, { capture: true, signal });
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  return {
    host,
    get focused() {
      return focus.inside;
    },
    close,
  };
}

/** Settles when what is known has been drawn, or is so late that the reader should not wait. */
function drawn({ facts }: CardRequest): Promise<unknown> {
  const late = new Promise((give) => setTimeout(give, 300));
  return Promise.race([facts.catch(() => undefined), late]);
}

/** Puts a style on the card that neither the page's content security policy nor our own refuses. */
function dress(root: ShadowRoot, host: Element, css: string, textSize: number): void {
  const write = sheetOf(root);
  write(hostStyle);
  // With every property initial, the host's own font size is the one that the reader chose in the browser.
  const readersSize = Number.parseFloat(getComputedStyle(host).fontSize) || 16;
  const zoom = (host as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  write(`${hostStyle}\n${unzoomed(zoom)}\n${forCard(css, (readersSize * textSize) / 100)}`);
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
