import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

/** Invented sentences; `?` before a person means "perhaps". */
const seen = (sentence: string) => {
  const { text, seen: expected } = marked(sentence);
  expect(seenIn(text)).toEqual(expected);
};

describe('even a rare name needs a story', () => {
  test.each([
    'The garden was laid out by [[?gao-zhisheng|Gao Zhisheng]] and opens in May.',
    'Das Beet pflegt [[?maksim-znak|Maksim Znak]].',
    'The police arrested [[gao-zhisheng|Gao Zhisheng]] again.',
    '[[ni-yulan|Ni Yulan]] was not there, her husband said.',
    'His daughter spoke of [[?gao-zhisheng|Gao Zhisheng]], a name that others bear too.',
    'A card for [[selcuk-kozagacli|Selçuk Kozağaçlı]] and [[aytac-unsal|Aytaç Ünsal]].',
  ])('%s', seen);
});

describe('another trade touching a name', () => {
  test.each([
    'The surgeon [[?selcuk-kozagacli|Selçuk Kozağaçlı]] opened a clinic near the court.',
    'The striker Mohamed Traoré scored twice before the break.',
    'Mohamed Traoré, midfielder, was sold to Rennes.',
    'Wang Yu is a young swimmer from Hangzhou; she denied that a court had banned her.',
    'Premier and former lawyers met. Foreign Minister Wang Yi spoke of human rights; Wang Yi left early.',
    'In the second half the winger from Conakry, Mohamed Traoré, was booked.',
    '同名的歌手张凯昨晚演出。',
    '校友名单：浦志强（桥梁工程师）、江天一（护士）。',
    '[[mohamed-ziane|Mohamed Ziane]], avocat et ancien ministre marocain, reste en prison.',
  ])('%s', seen);

  test('a lawyer of the same name in the same text stays', () => {
    seen(
      'In Guinea the jailed lawyer [[mohamed-traore-gn|Mohamed Traoré]] is no kin of the striker Mohamed Traoré.',
    );
  });

  test('nobody is called by the family name alone where two people bear it', () => {
    seen(
      'The lawyer [[mohamed-traore-gn|Mohamed Traoré]] was seized in Guinea. The striker Mohamed Traoré was sold. Traoré was glad.',
    );
  });
});

describe('what ties a common name to a person', () => {
  test.each([
    'Police in Hong Kong want [[kevin-yam|Kevin Yam]] arrested, and lawyers abroad protest.',
    'The attorney [[?kevin-yam|Kevin Yam]] of Toledo lost the trial.',
    'El abogado chino [[wang-yu|Wang Yu]] fue detenido.',
    'Their lawyer said [[?zhang-kai|Zhang Kai]] would appeal; a court in China had jailed him for fraud.',
    '法院昨天开庭审理王怡诉成都一家公司案。',
  ])('%s', seen);
});
