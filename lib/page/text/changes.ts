/** Whoever keeps count of what changed. */
export interface ChangeNotes {
  changed(node: Node): void;
  added(node: Node): void;
  /** All records of one batch were noted. */
  done(): void;
}

const options: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Watches a page for changes. Its callback only notes where: it runs in the middle of the page's own work. The
 * observer holds no node, so what a page drops is free to go.
 */
export class Changes {
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;

  constructor(note: ChangeNotes, signal: AbortSignal) {
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      for (const record of records) {
        note.changed(record.target);
        if (record.type === 'childList') for (const node of record.addedNodes) note.added(node);
      }
      note.done();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watches a root: the page, or an open shadow root in it. */
  watch(root: Node): void {
    if (!this.#signal.aborted) this.#observer.observe(root, options);
  }
}
