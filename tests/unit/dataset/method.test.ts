import { describe, expect, it } from 'vitest';
import { methodSchema } from '../../../lib/dataset/method.ts';
import { custodySources } from '../../../scripts/dataset/custody-sources.ts';
import { blocksOf } from '../../../scripts/dataset/markdown-blocks.ts';
import { methodOutput } from '../../../scripts/dataset/method.ts';
import { allPeople } from '../casebook/people.ts';

describe('the text on method', () => {
  const { faults, files } = methodOutput('no/such/folder', allPeople);
  const method = methodSchema.parse(JSON.parse(files.get('dataset/method.json') ?? ''));

  it('is understood to its last line', () => {
    expect(faults).toEqual([]);
    expect(method.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(method.blocks.length).toBeGreaterThan(30);
  });

  it('gives the figures of the data', () => {
    const { held, twoSources } = custodySources(allPeople);
    const text = JSON.stringify(method);
    expect(text).toContain(`${held} people are held`);
    expect(text).toContain(`For ${held - twoSources} it rests on one source.`);
  });
});

describe('Markdown', () => {
  it('is taken apart into what our pages can show', () => {
    const { blocks, strange } = blocksOf(
      '# A *title*\n\nTwo\nlines, `code` and **bold**.\n\n- one\n  more\n- [two](https://a.example/) [in](../here)\n\n| a | b |\n| --- | --- |\n| c | d |\n',
    );
    expect(strange).toEqual([]);
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, line: [{ text: 'A ' }, { text: 'title', look: 'em' }] },
      {
        kind: 'paragraph',
        line: [
          { text: 'Two lines, ' },
          { text: 'code', look: 'code' },
          { text: ' and ' },
          { text: 'bold', look: 'strong' },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        items: [
          [{ text: 'one more' }],
          [{ text: 'two', href: 'https://a.example/' }, { text: ' ' }, { text: 'in' }],
        ],
      },
      { kind: 'table', head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'c' }], [{ text: 'd' }]]] },
    ]);
  });

  it.each(['### deep', '1. numbered', '> said', '```\ncode\n```', '<b>html</b>'])('%s is refused', (text) => {
    expect(blocksOf(`fine\n\n${text}\n`).strange).toEqual([3]);
  });
});

describe('the sources of custody', () => {
  const source = (n: number, publisher: string) => ({ n, publisher, url: 'https://a.example/', title: 't' });
  const person = (custody: 'imprisoned' | 'released', sources: number[], publishers: string[]) => ({
    status: { custody, restrictions: [], asOf: '2026', sources },
    sources: publishers.map((publisher, i) => source(i + 1, publisher)),
  });

  it('are those of the status of people who are held; a copy is its first publisher’s', () => {
    expect(
      custodySources([
        person('imprisoned', [1, 2], ['Reuters (via SRN News)', 'Reuters', 'Pulse HK']),
        person('imprisoned', [1, 3], ['Reuters', 'Reuters', 'Pulse HK']),
        person('imprisoned', [1], ['Reuters', 'Pulse HK']),
        person('released', [1, 2], ['Reuters', 'Pulse HK']),
      ]),
    ).toEqual({ held: 3, twoSources: 2, twoPublishers: 1 });
  });
});
