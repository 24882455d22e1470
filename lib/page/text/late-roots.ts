import { tagOf } from './unclobbered.ts';

/** So many elements without a shadow tree are remembered; a page with more has other things to do than to grow them. */
const mostRemembered = 500;

/**
 * Custom elements that had no shadow tree when they were read. One may grow later, when the page's script for it
 * arrives, and nothing tells an observer of that. They are held weakly: the page may drop them.
 */
export class LateRoots {
  #elements: WeakRef<Element>[] = [];

  remember(node: Node): void {
    if (!(node instanceof Element) || node.shadowRoot || !tagOf(node).includes('-')) return;
    if (this.#elements.length < mostRemembered) this.#elements.push(new WeakRef(node));
  }

  /** The shadow trees grown since they were last asked for. */
  grown(): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    this.#elements = this.#elements.filter((reference) => {
      const element = reference.deref();
      if (element?.shadowRoot) roots.push(element.shadowRoot);
      return element && !element.shadowRoot;
    });
    return roots;
  }
}
