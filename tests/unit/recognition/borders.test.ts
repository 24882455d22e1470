import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

const seen = (sentence: string) => {
  const { text, seen: expected } = marked(sentence);
  expect(seenIn(text)).toEqual(expected);
};

describe('characters of a name that stand across words', () => {
  test.each([
    '邻居葛永喜爱养鸟，每天去公园。',
    '小王的同桌李文足智多谋，下棋从不输。',
    '新来的陈光诚实可靠，老板放心。',
    '木匠周世锋利的刨子谁也不借。',
    '公园的园丁家喜添一女。',
    '老李和平常一样早起。',
    '食客陈泰和刘明对坐。',
  ])('nobody in %s', seen);

  test.each([
    '律师[[li-zhuang|李庄]]重新递交申诉，法院没有答复。',
    '[[yu-wensheng|余文生]]活在监视之下，妻子[[xu-yan|许艳]]说。[[yu-wensheng|余文生]]律师出狱才一年。',
    '[[jiang-tianyong|江天勇]]律师被带走。[[jiang-tianyong|江天勇]]于次日失踪。',
    '[[xu-zhiyong|许志永]]二月在广州被捕。',
  ])('but in %s', seen);
});

describe('Chinese short forms', () => {
  test.each([
    '[[ding-jiaxi|丁家喜]]律师被判刑，((ding-jiaxi|丁))的妻子提出上诉。',
    '被捕的有[[chang-weiping|常玮平]]律师和[[lu-siwei|卢思位]]律师，((lu-siwei|卢))妻仍在成都。',
    '[[zheng-enchong|郑恩宠]]律师出狱多年，((zheng-enchong|郑))仍被软禁。',
  ])('%s', seen);
});
