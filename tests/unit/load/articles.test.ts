import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../lib/recognition/lexicon.ts';
import { recognise } from '../../../lib/recognition/recognise.ts';
import { soundPeople } from '../../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';
import { articleOf, articles, layoutNames } from '../../load/articles.ts';
import { latecomer, readCast } from '../../load/cast.ts';
import { prose } from '../../load/prose.ts';

const cast = readCast();

describe('the articles that are read under load', () => {
  test('are the same for the same seed, and different for another', () => {
    const all = (seed: number) => [...articles(cast, seed, 60, 0.02)];
    expect(all(1)).toEqual(all(1));
    expect(new Set([...all(1), ...all(1_001)].map(({ html }) => html)).size).toBeGreaterThan(110);
  });

  test('name many people in each language, and never the latecomer', () => {
    for (const tongue of ['en', 'zh', 'ar', 'ru'] as const) {
      expect(cast[tongue].length, tongue).toBeGreaterThan(15);
      expect(cast[tongue].map(({ person }) => person)).not.toContain(latecomer.person);
    }
  });

  test('are written in prose that names nobody', () => {
    const lexicon = loadLexicon(compileLexicon(soundPeople('data/people')));
    for (const [lang, said] of Object.entries(prose))
      expect(recognise(said.join(' '), lexicon, { lang }), lang).toEqual([]);
  });

  test.each([
    ['nodes', /<(?!\/)/g, 66_000],
    ['long', /./gs, 5_000_000],
    ['single', /./gs, 1_000_000],
    ['register', /<li>/g, 1_000],
    ['comments', /class="comment"/g, 1_500],
  ])('come up to the largest of their kind: %s', (layout, counted, least) => {
    const { html } = articleOf(cast, layout, { seed: 1, reach: 1, largest: true });
    expect(html.match(counted)?.length).toBeGreaterThanOrEqual(least);
  });

  test.each(layoutNames)('%s: whoever is to be counted stands in it', (layout) => {
    const { html, frames, people, marks } = articleOf(cast, layout, { seed: 3, reach: 0.02, largest: false });
    expect(people.length).toBeGreaterThanOrEqual(new Set(marks).size > 0 ? 1 : 0);
    const text = [html, ...frames.map((frame) => frame.html)].join('').replace(/<[^>]+>|&shy;|\n/g, '');
    for (const name of marks) expect(text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''));
  });
});
