/**
 * The focus of a card that was opened by keyboard: into the card at first, back to where it was at the end. Tabbing
 * out of the card closes it and goes on from there, as if the card had stood in the text.
 */
export class CardFocus {
  readonly #card: HTMLElement;
  readonly #before: HTMLElement | undefined;

  constructor(card: HTMLElement, take: boolean) {
    this.#card = card;
    const active = document.activeElement;
    this.#before = active instanceof HTMLElement && active !== document.body ? active : undefined;
    if (take) card.focus({ preventScroll: true });
  }

  get inside(): boolean {
    return this.#card.matches(':focus-within');
  }

  giveBack(): void {
    if (this.inside) this.#before?.focus({ preventScroll: true });
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
