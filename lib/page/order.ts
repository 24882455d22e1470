interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/** The way to a tree: the host of each shadow tree on it, outermost first; empty for the page itself. */
type Way = readonly Element[];

/** Orders two points as a reader meets them; a shadow tree stands where its host stands. */
export function compareInPage(a: Spot, b: Spot): number {
  return compare(a, b, wayTo);
}

/** Puts things in the order of the page. Each shadow tree's place is asked once, however deep in others it lies. */
export function inPageOrder<Thing>(things: readonly Thing[], spotOf: (thing: Thing) => Spot): Thing[] {
  const known = new Map<Node, Way>();
  const way = (root: Node): Way => {
    const hosts = known.get(root) ?? wayTo(root);
    known.set(root, hosts);
    return hosts;
  };
  return [...things].sort((a, b) => compare(spotOf(a), spotOf(b), way));
}

function compare(a: Spot, b: Spot, wayOf: (root: Node) => Way): number {
  if (a.node === b.node) return a.offset - b.offset;
  const [left, right] = [wayOf(a.node.getRootNode()), wayOf(b.node.getRootNode())];
  let level = 0;
  while (level < left.length && level < right.length && left[level] === right[level]) level++;
  const one = left[level] ?? a.node;
  const other = right[level] ?? b.node;
  // One is in the shadow tree of the other, and so behind it.
  if (one === other) return left.length - right.length;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Without recursion: a page may put thousands of shadow trees one within another. */
function wayTo(root: Node): Way {
  const hosts: Element[] = [];
  for (let at = root; at instanceof ShadowRoot; at = at.host.getRootNode()) hosts.push(at.host);
  return hosts.reverse();
}
