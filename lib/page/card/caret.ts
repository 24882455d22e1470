/** Where the selection began and where it ended; of a caret, both are the same. */
export type Caret = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/** The caret or selection of a document; undefined where there is none. */
export function caretIn(document: Document): Caret | undefined {
  const selection = document.getSelection();
  if (!selection?.anchorNode) return undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

/** Puts a caret or selection back, unless it is there still or what it stood in has gone. */
export function putCaretBack({ anchorNode, anchorOffset, focusNode, focusOffset }: Caret): void {
  const document = anchorNode?.ownerDocument;
  const selection = document?.getSelection();
  if (!anchorNode?.isConnected || !focusNode?.isConnected || !selection) return;
  const there =
    selection.anchorNode === anchorNode &&
    selection.anchorOffset === anchorOffset &&
    selection.focusNode === focusNode &&
    selection.focusOffset === focusOffset;
  if (there || anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

const lengthOf = (node: Node): number =>
  node instanceof CharacterData ? node.length : node.childNodes.length;
