import type { Lexicon } from '../../../lib/recognition/index.ts';

/** What a contestant is given before the clock starts. */
export interface Names {
  readonly lexicon: Lexicon;
  /** The printed forms of all names in the lexicon. */
  readonly forms: readonly string[];
}

/** One way of looking for names in a page. */
export interface Contestant {
  /** A turn begins: `run` follows, once a root. */
  begin?(): void;
  /** Looks for names below a root of the page; how many it found. */
  run(root: Node): number;
  /** Takes back what `run` did to the page, off the clock. */
  undo?(root: Node): void;
}

/** The browser's own walk over all text below a root. */
export function walkerOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}
