import { elementOf, type Sight } from './places.ts';

/** No more elements than this are watched: what matters is that something came into view, not what. */
const mostWatched = 64;

/**
 * Watches names that the page does not show yet, in a closed `details` or menu, for the moment they come into view. Such
 * a page may open without a node or a text of it changing, so nothing else would tell.
 */
export class Unseen {
  #observer: IntersectionObserver | undefined;
  readonly #appeared: () => void;
  readonly #signal: AbortSignal;

  constructor(appeared: () => void, signal: AbortSignal) {
    this.#appeared = appeared;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#observer?.disconnect(), { once: true });
  }

  /** From now on these are the names that the page does not show. */
  learn(sights: readonly Sight[]): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    const elements = new Set(sights.map(elementOf));
    if (elements.size === 0 || this.#signal.aborted) return;
    this.#observer = new IntersectionObserver((entries) => {
      const appeared = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of appeared) this.#observer?.unobserve(target);
      if (appeared.length > 0) this.#appeared();
    });
    for (const element of [...elements].slice(0, mostWatched)) if (element) this.#observer.observe(element);
  }
}
