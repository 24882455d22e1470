import { alternativeOf } from './alternative.ts';
import { type Block, BlockBuilder } from './block.ts';
import { cutsOf, longestBlock } from './cuts.ts';
import { isAbsent, keepsLines, leavesTheLine } from './flow.ts';
import { roleOf } from './tags.ts';
import { firstChildOf, isWithin, nextSiblingOf, parentNodeOf, tagOf } from './unclobbered.ts';

/** So many nodes between two chances to stop. */
const nodesBetweenRests = 256;

/**
 * The runs of text that stand in `owner` itself, in document order, and between them the roots that have runs of
 * their own (block-level elements, open shadow roots), which it does not enter. Now and then it yields nothing, so
 * that its caller can stop in the middle of a long one.
 *
 * Tags alone decide what is inline, except where two letters touch across an element's edge: there the page's style
 * is asked, since `<span>By</span><span>Ding Jiaxi</span>` is often two lines. An `exact` walk asks at every edge; it
 * is for blocks that hold a candidate, which are few.
 */
export function* runsOf(owner: Node, exact: boolean): Generator<Block | Node | undefined> {
  const builder = new BlockBuilder(owner);
  let edges: Element[] = [];
  let visited = 0;
  let node: Node | null = firstChildOf(owner);
  while (node) {
    if (++visited % nodesBetweenRests === 0) yield;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      if (edges.length > 0 && builder.length > 0 && isCut(builder.last, text.data, edges, exact))
        yield builder.take();
      if (text.data !== '') edges = [];
      yield* pieces(builder, text, exact);
    } else if (node instanceof Element) {
      const element = node;
      if (element.shadowRoot) yield element.shadowRoot;
      const role = roleOf(element);
      if (role === 'inline' && !(exact && isAbsent(element))) {
        edges.push(element);
        if (element.firstChild) {
          node = element.firstChild;
          continue;
        }
      } else if (role === 'block' || role === 'closed') {
        yield builder.take();
        edges = [];
        if (role === 'closed') yield alternativeOf(owner, element);
        else if (!isOutside(element, owner)) yield element;
      } else if (role === 'line') builder.say('\n');
    }
    // The node may have been taken out while this walk rested: then its owner is read again anyway.
    while (node && node !== owner && !nextSiblingOf(node)) {
      node = parentNodeOf(node);
      if (node && node !== owner) edges.push(node as Element);
    }
    node = node === owner || !node ? null : nextSiblingOf(node);
  }
  yield builder.take();
}

function* pieces(builder: BlockBuilder, node: Text, exact: boolean): Generator<Block | undefined> {
  const text = printed(node, exact);
  if (builder.length + text.length <= longestBlock) {
    if (text !== '') builder.add(node, 0, text);
    return;
  }
  yield builder.take();
  let from = 0;
  for (const to of cutsOf(text)) {
    builder.add(node, from, text.slice(from, to));
    if (to < text.length) yield builder.take();
    from = to;
  }
}

/** The text as a reader sees it: a line end in the source is a space, save where the page keeps it. */
function printed(node: Text, exact: boolean): string {
  const { data } = node;
  if (!/[\n\r\t\f]/.test(data)) return data;
  const parent = node.parentElement;
  const keeps = exact ? keepsLines(parent) : isWithin(parent, 'pre');
  return keeps ? data : data.replace(/[\n\r\t\f]/g, ' ');
}

function isCut(before: string, after: string, edges: readonly Element[], exact: boolean): boolean {
  const touching = !isSpace(before) && after !== '' && !isSpace(after.charAt(0));
  return (exact || touching) && edges.some(leavesTheLine);
}

/** Beside the body stands no part of an article: what is put there belongs to other extensions. */
const isOutside = (element: Element, owner: Node): boolean =>
  owner === owner.ownerDocument?.documentElement && !/^(body|frameset)$/.test(tagOf(element));

const isSpace = (character: string): boolean => /\s/.test(character);
