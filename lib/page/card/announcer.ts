/** Screen readers hear only what changes in a live region that they have seen empty. */
const afterMs = 120;

/** Tells screen readers what has appeared, without taking them from where they read. */
export class Announcer {
  readonly element = document.createElement('p');
  readonly #signal: AbortSignal;
  #said = '';

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.element.setAttribute('role', 'status');
    this.element.className = 'announcer';
  }

  /** Says a text; the same one twice is said once, and of two in quick succession the later. */
  say(text: string): void {
    if (text === this.#said) return;
    this.#said = text;
    setTimeout(() => {
      if (!this.#signal.aborted && text === this.#said) this.element.textContent = text;
    }, afterMs);
  }
}
