interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/** Orders two points as a reader meets them; a shadow tree stands where its host stands. */
export function compareInPage(a: Spot, b: Spot): number {
  if (a.node === b.node) return a.offset - b.offset;
  const left = lineage(a.node);
  const right = lineage(b.node);
  let level = 0;
  while (level < left.length - 1 && level < right.length - 1 && left[level] === right[level]) level++;
  const one = left[level];
  const other = right[level];
  if (!one || !other || one === other) return left.length - right.length;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node, before it the host of its shadow tree, before that the host of that host's: outermost first. */
function lineage(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...lineage(root.host), node] : [node];
}
