import type { GateTables } from '../recognition/match/gate.ts';
import { watchWith } from '../recognition/name-watch.ts';
import type { Finding, ReaderBridge, WatchBridge } from './bridge.ts';
import type { Reader } from './reader.ts';
import { Changes } from './text/changes.ts';
import { Lookout } from './text/lookout.ts';
import { Slices } from './text/slices.ts';

/** Changes are let settle this long before they are read. */
const restInMs = 100;
/** When fetching the rest fails, it is tried again after so many ms: a browser may have been busy, or the page asleep. */
const waitsInMs = [1_000, 10_000];

export interface WatchOptions {
  readonly gate: GateTables;
  readonly bridge: WatchBridge;
  /** What to read; the whole document when left out. */
  readonly root?: Node;
  /** Ends the watch, or the reader that came of it. */
  readonly signal: AbortSignal;
}

/** Starts the reader of a page in which a name may stand, with the gate that is open there already. */
export type Recogniser = (page: Omit<WatchOptions, 'bridge'> & { readonly bridge: ReaderBridge }) => Reader;

/**
 * Watches a page for names with no more than the gate. On most pages this is all that ever runs: no list of names, no
 * message, no listener. Where a name may stand, the rest is fetched, and reads the page from then on.
 */
export function watchPage(options: WatchOptions): Reader {
  return new PageWatch(options);
}

/** A page being watched: a reader that has found nobody until there is one that reads. */
class PageWatch implements Reader {
  readonly whole: Promise<void>;
  #readWhole: () => void = () => undefined;
  #listening = true;
  readonly #options: WatchOptions;
  readonly #watching = new AbortController();
  #reader: Reader | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.whole = new Promise((settle) => {
      this.#readWhole = settle;
    });
    const { gate, root = document, signal } = options;
    const watching = this.#watching.signal;
    const lookout = new Lookout(root, watchWith(gate), (shadow) => changes.watch(shadow));
    let found = false;
    const slices = new Slices(
      {
        begin: () => lookout.takeUp(),
        step() {
          const seen = lookout.step();
          found = seen === 'found';
          return seen === 'more';
        },
        settled: () => {
          if (found) {
            void this.#bringIn(waitsInMs);
            return;
          }
          this.#end();
          if (lookout.hasChanges) slices.wake(restInMs);
        },
      },
      watching,
    );
    const changes = new Changes(
      {
        changed: (node) => lookout.changed(node),
        added: (node) => lookout.added(node),
        done: () => slices.wake(restInMs),
      },
      watching,
    );
    signal.addEventListener('abort', () => this.#watching.abort(), { once: true });
    changes.watch(root);
    slices.wake(0);
  }

  get findings(): readonly Finding[] {
    return this.#reader?.findings ?? [];
  }

  get reading(): boolean {
    return this.#reader?.reading ?? this.#listening;
  }

  look(): readonly Finding[] {
    return this.#reader?.look() ?? [];
  }

  next(): boolean {
    return this.#reader?.next() ?? false;
  }

  previous(): boolean {
    return this.#reader?.previous() ?? false;
  }

  show(person: string): boolean {
    return this.#reader?.show(person) ?? false;
  }

  toggle(): boolean {
    return this.#reader?.toggle() ?? false;
  }

  closeCard(): void {
    this.#reader?.closeCard();
  }

  back(): boolean {
    return this.#reader?.back() ?? false;
  }

  reconsider(): void {
    this.#reader?.reconsider();
  }

  /** The page was heard to its end, or nobody will read it. */
  #end(): void {
    this.#listening = false;
    this.#readWhole();
  }

  /** Has the rest put into the page. Where that cannot be, the page is left as it is. */
  async #bringIn([wait, ...waits]: readonly number[]): Promise<void> {
    const { bridge, signal, ...page } = this.#options;
    this.#watching.abort();
    if (signal.aborted || bridge.alive?.() === false) return;
    try {
      const recognise = await bridge.loadRecogniser();
      if (signal.aborted) return;
      this.#reader = recognise({ ...page, bridge, signal });
      await this.#reader.whole;
      this.#end();
    } catch {
      if (wait === undefined) this.#end();
      else setTimeout(() => void this.#bringIn(waits), wait);
    }
  }
}
