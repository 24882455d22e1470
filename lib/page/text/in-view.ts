import { isRead, ownerOf } from './owner.ts';

/** Points of the window at which it is asked what text stands there: columns and lines of them. */
const columns = 3;
const lines = 8;
/** So many text nodes from each on are taken too: short lines between two points, and a little below the last. */
const fromEach = 16;
/** A page no taller than so many windows is read sooner than looked at. */
const fewWindows = 6;

/**
 * The owners of the text that the window shows, in the order of the page; none where it shows most of it anyway, or
 * nothing. Asks for the layout, so it is for pages in which a name may stand, and for a time when there is one.
 */
export function ownersInView(root: Node): Node[] {
  const document = root.ownerDocument ?? (root as Document);
  if (document.hidden || !(document.documentElement?.scrollHeight > innerHeight * fewWindows)) return [];
  const owners = new Set<Node>();
  for (let line = 0; line < lines; line++)
    for (let column = 0; column < columns; column++) {
      const at = textAt(
        document,
        (innerWidth * (column + 0.5)) / columns,
        (innerHeight * (line + 0.5)) / lines,
      );
      if (at && root.contains(at)) for (const text of onwards(root, at)) owners.add(ownerOf(text));
    }
  return [...owners].filter(isRead).sort(inPageOrder);
}

/** The text at a point of the window, or near it; never that of a shadow tree or of a frame. */
function textAt(document: Document, x: number, y: number): Node | undefined {
  // Chromium has the first since 128.
  const at =
    'caretPositionFromPoint' in document
      ? document.caretPositionFromPoint(x, y)?.offsetNode
      : (document as Document).caretRangeFromPoint?.(x, y)?.startContainer;
  return at?.nodeType === Node.TEXT_NODE ? at : undefined;
}

function* onwards(root: Node, from: Node): Generator<Node> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  let at: Node | null = from;
  for (let i = 0; at && i < fromEach; i++) {
    yield at;
    at = walker.nextNode();
  }
}

const inPageOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
