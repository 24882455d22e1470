import { roleOf } from './tags.ts';
import { parentNodeOf } from './unclobbered.ts';

/** The node whose runs a node's text belongs to. */
export function ownerOf(node: Node): Node {
  let owner = node;
  while (owner.parentNode && (owner.nodeType === Node.TEXT_NODE || isInline(owner))) owner = owner.parentNode;
  return owner;
}

/** True when a node's text is read at all: it lies in no field, no code, nothing that the page does not print. */
export function isRead(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentNodeOf(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const role = roleOf(at as Element);
    if (role === 'closed' || role === 'nothing') return false;
  }
  return true;
}

const isInline = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && roleOf(node as Element) === 'inline';
