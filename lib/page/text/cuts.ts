/** No block is longer: reading one must fit into a slice of time, whatever a page puts into one text node. */
export const longestBlock = 16_384;
const lookBack = 2_048;

/**
 * Where to cut a text so that no part is longer than `longestBlock`: behind a sentence if there is one near, else at a
 * space, else anywhere. Yields the end of every part, the last one included.
 */
export function* cutsOf(text: string): Generator<number> {
  let from = 0;
  while (text.length - from > longestBlock) {
    const to = from + longestBlock;
    const tail = text.slice(to - lookBack, to);
    const sentence = Math.max(
      ...['. ', '! ', '? ', '\n', '。', '！', '？'].map((end) => endOfLast(tail, end)),
    );
    const cut = sentence > 0 ? sentence : endOfLast(tail, ' ');
    from = cut > 0 ? to - lookBack + cut : to;
    yield from;
  }
  yield text.length;
}

function endOfLast(text: string, end: string): number {
  const at = text.lastIndexOf(end);
  return at < 0 ? 0 : at + end.length;
}
