import type { NameWatch } from '../../recognition/name-watch.ts';
import { Changed } from './changed.ts';
import { LateRoots } from './late-roots.ts';
import { Scout } from './scout.ts';

/**
 * Looks out for the first paragraph in which a name may stand, on a page and then in what changes on it. Nothing is kept
 * of what was read.
 */
export class Lookout {
  readonly #root: Node;
  readonly #foundRoot: (root: Node) => void;
  readonly #scout: Scout;
  readonly #late = new LateRoots();
  readonly #changed = new Changed();

  /** `foundRoot` hears of every open shadow root, since changes in it have to be watched apart. */
  constructor(root: Node, names: NameWatch, foundRoot: (root: Node) => void) {
    this.#root = root;
    this.#foundRoot = foundRoot;
    this.#scout = new Scout(names, {
      root: foundRoot,
      host: (element) => this.#late.remember(element),
    });
  }

  /** Notes that something in or directly below a node is not what it was. It is read when `takeUp` is called. */
  changed(node: Node): void {
    this.#changed.add(node);
  }

  /** Notes that a node was put into the page. */
  added(node: Node): void {
    this.#scout.below(node);
  }

  get hasChanges(): boolean {
    return this.#changed.any;
  }

  /** Makes what changed into work. Apart from `step`, so that a page that never rests still has its bouts end. */
  takeUp(): void {
    const changed = this.#changed.take();
    if (changed === 'all') {
      this.#scout.clear();
      this.#scout.below(this.#root);
    } else {
      for (const node of changed) this.#scout.around(node);
    }
    for (const root of this.#late.grown()) {
      this.#foundRoot(root);
      this.#scout.below(root);
    }
  }

  /** Does a little of what there is to do: `found` as soon as a name may stand in a paragraph. */
  step(): 'more' | 'done' | 'found' {
    return this.#scout.step();
  }
}
