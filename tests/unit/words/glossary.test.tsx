import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GlossaryView } from '../../../components/casebook/GlossaryView.tsx';
import { StatusWord } from '../../../components/StatusWord.tsx';
import { routeOf, wordHash } from '../../../lib/casebook/route.ts';
import { custodyWords } from '../../../lib/dataset/custody.ts';
import { restrictionWords } from '../../../lib/dataset/restriction.ts';
import { words } from '../../../lib/words/index.ts';

const view = (asked?: string) =>
  renderToString(<GlossaryView asked={asked} methodHref="#/method" words={words} />);

describe('what the words mean', () => {
  test('is said of every status, every restriction, and how sure and how old they are', () => {
    const html = view();
    expect(html.match(/<dt/g)).toHaveLength(custodyWords.length + restrictionWords.length + 5);
    for (const word of custodyWords) {
      expect(html).toContain(words(`custody.${word}`));
      expect(html).toContain(words(`glossary.custody.${word}`));
    }
    for (const word of restrictionWords) expect(html).toContain(words(`glossary.restriction.${word}`));
    expect(html).toContain('Residential surveillance at a designated location');
  });

  test('does not repeat a word to explain it', () => {
    for (const word of custodyWords)
      expect(words(`glossary.custody.${word}`)).not.toBe(`${words(`custody.${word}`)}.`);
    for (const word of restrictionWords)
      expect(words(`glossary.restriction.${word}`)).not.toBe(`${words(`restriction.${word}`)}.`);
  });

  test('stands at an address for each word, and shows there the one that was asked about', () => {
    expect(routeOf(wordHash('custody.rsdl'))).toEqual({ view: 'words', word: 'custody.rsdl' });
    expect(routeOf('#/words')).toEqual({ view: 'words', word: undefined });
    expect(routeOf('#/words/<b>')).toEqual({ view: 'nowhere' });
    expect(view('custody.rsdl').match(/data-asked/g)).toHaveLength(1);
    expect(view('custody.no-such-word')).not.toContain('data-asked');
  });

  test('is said in place by the word of a status, and one step away where there is room for a link', () => {
    const status = (meaningHref?: typeof wordHash) =>
      renderToString(
        <StatusWord custody="rsdl" restrictions={[]} words={words} {...(meaningHref && { meaningHref })} />,
      );
    expect(status()).toContain('title="“Residential surveillance');
    expect(status()).not.toContain('<a');
    expect(status(wordHash)).toContain('href="#/words/custody.rsdl"');
  });
});
