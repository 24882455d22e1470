/** No longer than this at a time: a frame has 16 ms, and most of it is the page's. */
const sliceInMs = 4;
/** A page that nobody sees has no frames to miss, and browsers let it work only once a second. */
const unseenSliceInMs = 40;
/** Idle time is asked for, but a page that is never idle is read all the same. */
const patienceInMs = 200;

/** Work that can be done a little at a time. */
export interface SlicedWork {
  /** A bout of work begins. */
  begin(): void;
  /** Does a little; false when nothing is left to do in this bout. */
  step(): boolean;
  /** The bout is over. */
  settled(): void;
}

/**
 * Does work in slices, in the page's idle time. Time is measured by `performance.now()` alone: a deadline from one
 * clock checked with another never comes (uBO Lite's css-generic.js mixes Date.now() and performance.now()).
 */
export class Slices {
  readonly #work: SlicedWork;
  readonly #signal: AbortSignal;
  #planned = false;
  /** Milliseconds worked since the work was last done. */
  #worked = 0;

  constructor(work: SlicedWork, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /**
   * There is work to do, after `delay` milliseconds. It waits longer after a long bout: a page that changes without end
   * gets a tenth of the time at most.
   */
  wake(delay: number): void {
    if (this.#planned || this.#signal.aborted) return;
    this.#planned = true;
    const wait = Math.max(delay, this.#worked * 9);
    this.#worked = 0;
    const begin = () => this.#whenIdle(true);
    if (wait > 0) setTimeout(begin, wait);
    else begin();
  }

  #whenIdle(first: boolean): void {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback((idle) => this.#slice(first, idle), { timeout: patienceInMs });
    else setTimeout(() => this.#slice(first), 16);
  }

  /**
   * One idle callback gets one slice a frame, though there may be room for ten: where there is room still, the browser
   * is given the turn (`scheduler.yield`, Chromium 129, Firefox 142), and gives it back when nothing of the page's
   * waits, since what is yielded in idle time goes on with the lowest priority
   * (https://wicg.github.io/scheduling-apis/#sec-patches-html-idle).
   */
  #giveTurn(idle: IdleDeadline): void {
    let gone = false;
    const goOn = () => {
      if (!gone) this.#slice(false, idle);
      gone = true;
    };
    void scheduler.yield().then(goOn);
    // A page that is never idle is read all the same.
    setTimeout(goOn, patienceInMs);
  }

  #slice(first: boolean, idle?: IdleDeadline): void {
    if (this.#signal.aborted) return;
    const start = performance.now();
    if (first) this.#work.begin();
    let more = true;
    const most = globalThis.document?.hidden ? unseenSliceInMs : sliceInMs;
    while (more && performance.now() - start < most) more = this.#work.step();
    this.#worked += performance.now() - start;
    if (more && idle && idle.timeRemaining() > sliceInMs && canYield()) {
      this.#giveTurn(idle);
    } else if (more) {
      this.#whenIdle(false);
    } else {
      this.#planned = false;
      this.#work.settled();
    }
  }
}

const canYield = (): boolean =>
  typeof (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield === 'function';
