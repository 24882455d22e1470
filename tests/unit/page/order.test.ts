// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inPageOrder } from '../../../lib/page/order.ts';

const spot = (node: Node) => ({ node, offset: 0 });

test('what stands in a shadow tree stands where its host does, thousands of them deep', () => {
  document.body.innerHTML = '<p>before</p><x-part></x-part><p>behind</p>';
  const [before, host, behind] = [...document.body.children];
  if (!before || !host || !behind) throw new Error('no page');
  const inside: Node[] = [];
  for (let at = host, depth = 0; depth < 3_000; depth++) {
    const root = at.attachShadow({ mode: 'open' });
    const text = document.createTextNode(`level ${depth}`);
    const next = document.createElement('x-part');
    root.append(text, next);
    inside.push(text);
    at = next;
  }
  const some = inside.filter((_, depth) => depth % 100 === 99);
  const shuffled = [behind, ...some.toReversed(), before];
  const right = [before, ...some, behind];
  expect(inPageOrder(shuffled, spot).map((node) => right.indexOf(node))).toEqual(right.map((_, i) => i));
});
