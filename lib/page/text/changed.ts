/** More nodes changed at once than this, and reading everything again costs less than following them. */
const tooMany = 1_000;

/** The nodes of a page that are not what they were when they were last read; at first, all of them. */
export class Changed {
  #nodes = new Set<Node>();
  #all = true;

  get any(): boolean {
    return this.#all || this.#nodes.size > 0;
  }

  add(node: Node): void {
    if (this.#all) return;
    this.#nodes.add(node);
    if (this.#nodes.size <= tooMany) return;
    this.#all = true;
    this.#nodes.clear();
  }

  /** Hands over what changed, and begins anew. */
  take(): 'all' | ReadonlySet<Node> {
    const taken = this.#all ? 'all' : this.#nodes;
    this.#all = false;
    this.#nodes = new Set();
    return taken;
  }
}
