// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PageText, type Seat } from '../../../lib/page/text/page-text.ts';
import { loadLexicon } from '../../../lib/recognition/lexicon.ts';
import { openReading, type Reading } from '../../../lib/recognition/reading.ts';
import { soundPeople } from '../../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';

/** Relative to the project: in this environment a module's own address is the page's. */
const lexicon = loadLexicon(compileLexicon(soundPeople('data/people')));

/** What is found on a page, read at once or with changes of mind between the steps. */
function found(html: string, rests: readonly number[] = []): string[] {
  document.body.innerHTML = html;
  const text = new PageText(document, openReading<Seat>(lexicon), () => undefined);
  text.takeUp();
  for (let step = 0; text.step(); step++) if (rests.includes(step)) text.takeUp();
  return mentions(text);
}

function mentions(text: PageText): string[] {
  return [...text.mentions().values()].flat().map(({ person, text: name }) => `${person} ${name}`);
}

/** A reading that counts the blocks it is given. */
function counted(reading: Reading<Seat>): { reading: Reading<Seat>; blocks: () => number } {
  let count = 0;
  const read = reading.read.bind(reading);
  reading.read = (key, text) => {
    count++;
    return read(key, text);
  };
  return { reading, blocks: () => count };
}

const PARAGRAPHS = [
  '<p>The wind blew over the hill.</p>',
  '<p>The lawyer <b>Ding</b> <i>Jia<wbr>xi</i> was taken.</p>',
  '<p>The lawyer Xu&shy; Zhi&shy;yong, who is in prison</p>',
  '<p>律师<a href="#">王全</a>璋被捕</p>',
  '<ruby>王<rt>Wang</rt>全<rt>Quan</rt>璋<rt>zhang</rt></ruby>律师获释',
  '<ul><li>Ding</li><li>Jiaxi</li></ul>',
  '<p>Lawyer Ding <style>p { color: red }</style>Jiaxi</p>',
  `<p>${'Nobody spoke. '.repeat(40)}</p>`,
];

test('a page read with rests is the page read at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 12 }),
      fc.array(fc.nat(60), { maxLength: 5 }),
      (paragraphs, rests) => {
        expect(found(paragraphs.join('\n'), rests)).toEqual(found(paragraphs.join('\n')));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['inline elements', PARAGRAPHS[1]],
  ['soft hyphens', PARAGRAPHS[2]],
  ['a link within characters', PARAGRAPHS[3]],
  ['ruby', PARAGRAPHS[4]],
  ['a style in the sentence', PARAGRAPHS[6]],
])('a name cut by %s is found', (_, html) => {
  expect(found(`<p>One.</p>${html}<p>Two.</p>`)).toHaveLength(1);
});

test('on a page without names no paragraph is put together', () => {
  document.body.innerHTML = '<p>The wind blew <b>over</b> the hill.</p>'.repeat(100);
  const { reading, blocks } = counted(openReading<Seat>(lexicon));
  const text = new PageText(document, reading, () => undefined);
  text.takeUp();
  while (text.step());
  expect(blocks()).toBe(0);
});

test('a name that a change brings is found, and with it the rest of the page', () => {
  document.body.innerHTML = '<p>The court in Linyi sat.</p><p id=a>The lawyer Ding </p>';
  const { reading, blocks } = counted(openReading<Seat>(lexicon));
  const text = new PageText(document, reading, () => undefined);
  const finish = () => {
    text.takeUp();
    while (text.step());
  };
  finish();
  expect(blocks()).toBe(0);
  const paragraph = document.querySelector('#a') as Element;
  const added = document.createTextNode('Jiaxi was taken.');
  paragraph.append(added);
  text.changed(paragraph);
  text.added(added);
  finish();
  expect(mentions(text)).toEqual(['ding-jiaxi Ding Jiaxi']);
  expect(blocks()).toBeGreaterThan(1);
});
