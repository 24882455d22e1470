/**
 * The element that the card's host is added to: the page's root, or the modal dialog that the name stands in. All that
 * lies outside of a modal dialog is inert, the top layer included
 * (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees).
 */
export function homeBeside(element: Element): Element {
  for (let at: Element | undefined = element; at; at = hostAround(at)) {
    const dialog = at.closest('dialog:modal');
    if (dialog) return dialog;
  }
  return document.documentElement;
}

function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
