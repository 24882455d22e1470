import render from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Around } from '../../../components/Around.tsx';
import { sayDate } from '../../../lib/words/dates.ts';
import { bracketed, colon, comma, saySentences } from '../../../lib/words/signs.ts';

const signs = (locale: string) =>
  `x${comma({ locale })}x${colon({ locale })}x${bracketed('x', { locale })}${saySentences(['x.', undefined, '', 'x.'], { locale })}`;

test.each([
  ['en', 'x, x: x (x)x. x.'],
  ['de', 'x, x: x (x)x. x.'],
  ['es', 'x, x: x (x)x. x.'],
  ['fr', 'x, x\u00a0: x (x)x. x.'],
  ['zh-Hans', 'x，x：x（x）x.x.'],
  ['zh-Hant', 'x，x：x（x）x.x.'],
])('the signs between words, in %s', (locale, text) => {
  expect(signs(locale)).toBe(text);
});

test('an element stands where the language puts it in its sentence', () => {
  const say = (sentence: string) =>
    render(
      <p>
        <Around sentence={sentence} slot="person">
          <b>丁家喜</b>
        </Around>
      </p>,
    );
  expect(say('on Sunday, for {person}.')).toBe('<p>on Sunday, for <b>丁家喜</b>.</p>');
  expect(say('{person}，星期日')).toBe('<p><b>丁家喜</b>，星期日</p>');
});

test('the first of a month is an ordinal in French, and no other day is', () => {
  expect(sayDate('2019-03-01', 'fr')).toBe('1er mars 2019');
  expect(sayDate('2019-03-11', 'fr')).toBe('11 mars 2019');
  expect(sayDate('2019-03', 'fr')).toBe('mars 2019');
  expect(sayDate('2019-03-01', 'es')).toBe('1 de marzo de 2019');
});
