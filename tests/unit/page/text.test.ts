// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Block } from '../../../lib/page/text/block.ts';
import { cutsOf, longestBlock } from '../../../lib/page/text/cuts.ts';
import { runsOf } from '../../../lib/page/text/runs.ts';

/** All runs below a node, as `runsOf` is meant to be used: what it finds is entered in turn. */
function texts(owner: Node, exact = false): string[] {
  return [...runsOf(owner, exact)].flatMap((found) =>
    found instanceof Block ? [found.text.trim()] : found ? texts(found, exact) : [],
  );
}

function read(html: string, exact = false): string[] {
  document.body.innerHTML = html;
  return texts(document.body, exact);
}

describe('runs of text', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('a name cut up by inline elements is one text', () => {
    expect(read('<p>The lawyer <b>Ding</b> <i>Jia<wbr>xi</i> was taken.</p>')).toEqual([
      'The lawyer Ding Jiaxi was taken.',
    ]);
  });

  test('block elements end a text, whatever stands between them', () => {
    expect(read('<div>Before<p>Ding</p><p>Jiaxi</p>behind</div>')).toEqual([
      'Before',
      'Ding',
      'Jiaxi',
      'behind',
    ]);
  });

  test('a line end is a line end, and one in the source is a space', () => {
    expect(read('<p>Ding<br>Jiaxi\n  again</p>')).toEqual(['Ding\nJiaxi   again']);
    expect(read('<pre>Ding\nJiaxi</pre>')).toEqual(['Ding\nJiaxi']);
  });

  test.each([
    '<input value="Ding Jiaxi">',
    '<textarea>Ding Jiaxi</textarea>',
    '<select><option>Ding Jiaxi</option></select>',
    '<div contenteditable>Ding Jiaxi</div>',
    '<div contenteditable="plaintext-only">Ding Jiaxi</div>',
    '<div role="textbox">Ding Jiaxi</div>',
    '<code>Ding Jiaxi</code>',
    '<script>"Ding Jiaxi"</script>',
    '<style>/* Ding Jiaxi */</style>',
    '<noscript>Ding Jiaxi</noscript>',
    '<template>Ding Jiaxi</template>',
    '<svg><text>Ding Jiaxi</text></svg>',
    '<ruby>丁<rt>Ding Jiaxi</rt></ruby>',
  ])('never reads %s', (html) => {
    expect(read(html).join()).not.toContain('Ding Jiaxi');
  });

  test('a field within a sentence parts what stands on its sides', () => {
    expect(read('<p>Ding <input> Jiaxi</p>')).toEqual(['Ding', 'Jiaxi']);
  });

  test('spans that the page lays out as lines are parted where their letters touch', () => {
    const lines = '<p><span style="display:block">By</span><span style="display:block">Ding Jiaxi</span></p>';
    expect(read(lines)).toEqual(['By', 'Ding Jiaxi']);
  });

  test('an exact walk parts them wherever they are, and leaves out what is not shown', () => {
    const lines = '<p><span style="display:block">Wang</span> <span style="display:block">Yu Jie</span></p>';
    expect(read(lines)).toEqual(['Wang Yu Jie']);
    expect(read(lines, true)).toEqual(['Wang', 'Yu Jie']);
    expect(read('<p>Ding <span style="display:none">not</span>Jiaxi</p>', true)).toEqual(['Ding Jiaxi']);
  });

  test('open shadow trees are read', () => {
    document.body.innerHTML = '<x-card></x-card>';
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Ding Jiaxi</p>';
    expect(texts(document.body)).toEqual(['Ding Jiaxi']);
  });
});

describe('points of a block', () => {
  test('an offset leads back to the node that holds the letter', () => {
    document.body.innerHTML = '<p>The lawyer <b>Ding</b> Jiaxi</p>';
    const paragraph = document.querySelector('p') as Element;
    const [block] = [...runsOf(paragraph, false)].filter((found) => found instanceof Block);
    const at = block?.text.indexOf('Ding') ?? -1;
    expect(block?.startPoint(at)).toEqual({ node: paragraph.querySelector('b')?.firstChild, offset: 0 });
    expect(block?.endPoint(at + 'Ding'.length)).toEqual({
      node: paragraph.querySelector('b')?.firstChild,
      offset: 4,
    });
    expect(block?.endPoint(at + 'Ding Jiaxi'.length)).toEqual({ node: paragraph.lastChild, offset: 6 });
  });
});

describe('cuts', () => {
  test('a text of any length falls into parts that can be read in a slice, and nothing is lost', () => {
    const text = 'She was released. He was not. '.repeat(5_000);
    const ends = [...cutsOf(text)];
    const parts = ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(longestBlock);
    for (const part of parts) expect(part.trimEnd()).toMatch(/\.$/);
  });

  test('a text without a single space is cut all the same', () => {
    expect([...cutsOf('丁'.repeat(40_000))]).toEqual([16_384, 32_768, 40_000]);
  });
});
