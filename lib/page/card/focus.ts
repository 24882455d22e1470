import { type Caret, caretIn, putCaretBack } from './caret.ts';

/**
 * The focus of a card that was opened by keyboard: into the card at first, back to where it was at the end, with the
 * caret or the selection that was there. Tabbing out of the card closes it and goes on from there, as if the card had
 * stood in the text.
 */
export class CardFocus {
  readonly #card: HTMLElement;
  readonly #before: HTMLElement | undefined;
  readonly #caret: Caret | undefined;

  constructor(card: HTMLElement) {
    this.#card = card;
    const active = innermostFocus();
    this.#before = active instanceof HTMLElement && active !== document.body ? active : undefined;
    this.#caret = caretIn(document);
  }

  get inside(): boolean {
    return this.#card.matches(':focus-within');
  }

  take(): void {
    this.#card.focus({ preventScroll: true });
  }

  giveBack(): void {
    if (!this.inside) return;
    this.#before?.focus({ preventScroll: true });
    if (this.#caret) putCaretBack(this.#caret);
  }

  /** True when a Tab would leave the card. */
  leaves(event: KeyboardEvent): boolean {
    if (event.key !== 'Tab') return false;
    const stops = [...this.#card.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
      (stop) => stop.getClientRects().length > 0,
    );
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    return event.shiftKey ? at <= 0 : at === stops.length - 1;
  }
}

/** What has the focus, in open shadow trees too. */
function innermostFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
