/*
 * A form's fields stand in the place of its properties when they are named like them (`<input name="firstChild">`), in
 * Chromium for scripts of extensions too. Whoever walks a stranger's page asks the prototypes.
 */

const getter = <Value>(key: keyof Node): ((node: Node) => Value) => {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, key)?.get;
  return (node) => (node instanceof HTMLFormElement ? get?.call(node) : node[key]) as Value;
};

export const firstChildOf = getter<ChildNode | null>('firstChild');
export const nextSiblingOf = getter<ChildNode | null>('nextSibling');
export const parentNodeOf = getter<ParentNode | null>('parentNode');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const isWithin = (element: Element | null, selector: string): boolean =>
  element !== null && Element.prototype.closest.call(element, selector) !== null;

export const isMatch = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The tag of an element, in lower case for HTML. */
export const tagOf = ({ localName }: Element): string => (typeof localName === 'string' ? localName : 'form');
