/** A contestant stopped before the end: how far it came. */
export class GaveUp extends Error {}

/** Between two looks at the clock: a look costs as much as reading some words. */
const NODES_BETWEEN_LOOKS = 64;

/** Stops a contestant that takes too long, so that the bench ends. */
export class Patience {
  readonly #ms: number;
  #end = 0;

  constructor(ms: number) {
    this.#ms = ms;
  }

  begin(): void {
    this.#end = performance.now() + this.#ms;
  }

  get isOver(): boolean {
    return performance.now() > this.#end;
  }

  /** Runs `search` over all texts of a walk, as long as patience lasts. */
  search(walker: TreeWalker, search: (text: string) => number): number {
    let found = 0;
    let read = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++read % NODES_BETWEEN_LOOKS === 0 && this.isOver) {
        let all = read;
        while (walker.nextNode()) all++;
        throw new GaveUp(`${((read / all) * 100).toFixed(0)} % of the page`);
      }
      found += search((node as Text).data);
    }
    return found;
  }
}
