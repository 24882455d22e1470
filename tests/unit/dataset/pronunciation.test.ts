import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pronounce, toneless } from '../../../scripts/dataset/pronunciation.ts';
import { readPeople } from '../../../scripts/dataset/read-people.ts';

const { people } = readPeople(join(import.meta.dirname, '../../../data/people'), '2026-11-21');
const mainland = people.filter(
  ({ country, region, names }) =>
    country === 'CN' && region !== 'HK' && names.native.some(({ lang }) => lang === 'zh-Hans'),
);

/** Whose primary name is not their name in pinyin, and why. */
const knownExceptions: Readonly<Record<string, string>> = { 'grace-geng': 'goes by an English name' };

describe('the names of the dataset', () => {
  it('are read aloud as they are printed, for everybody from the mainland', () => {
    expect(mainland.length).toBeGreaterThan(80);
    const differ = mainland.filter(
      ({ names }) => toneless(names.pronunciation?.text ?? '') !== toneless(names.primary),
    );
    expect(differ.map(({ id }) => id)).toEqual(Object.keys(knownExceptions));
  });

  it('have a tone on every word, and none for anybody else', () => {
    for (const { names } of mainland)
      for (const word of names.pronunciation?.text.split(' ') ?? [])
        expect(word).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
    const others = people.filter((person) => person.names.pronunciation && !mainland.includes(person));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['qin-yongpei', 'Qín Yǒngpèi'],
    ['ding-jiaxi', 'Dīng Jiāxǐ'],
    ['li-qiaochu', 'Lǐ Qiáochǔ'],
    ['ge-yongxi', 'Gě Yǒngxǐ'],
    ['ren-quanniu', 'Rén Quánniú'],
    ['sun-shihua', 'Sūn Shìhuá'],
    ['xie-yanyi', 'Xiè Yànyì'],
    ['gao-zhisheng', 'Gāo Zhìshèng'],
    ['wu-gejianxiong', 'Wú Gějiànxióng'],
    ['grace-geng', 'Gěng Gé'],
  ])('%s is %s', (id, said) => {
    const person = people.find((person) => person.id === id);
    expect(person?.names.pronunciation).toEqual({ text: said, lang: 'zh-Latn-pinyin' });
  });
});

const named = (text: string, primary: string, region = 'mainland') => {
  const [family = '', given = ''] = primary.split(' ');
  const native = [{ lang: 'zh-Hans', text }];
  return pronounce({ country: 'CN', region, names: { primary, family, given, native, aliases: [] } });
};

test.each([
  ['单志明', 'Shan Zhiming', 'Shàn Zhìmíng'],
  ['解志明', 'Xie Zhiming', 'Xiè Zhìmíng'],
  ['仇志明', 'Qiu Zhiming', 'Qiú Zhìmíng'],
  ['曾志明', 'Zeng Zhiming', 'Zēng Zhìmíng'],
  ['覃志明', 'Qin Zhiming', 'Qín Zhìmíng'],
  ['覃志明', 'Tan Zhiming', 'Tán Zhìmíng'],
  ['查志明', 'Zha Zhiming', 'Zhā Zhìmíng'],
  ['区志明', 'Ou Zhiming', 'Ōu Zhìmíng'],
  ['朴志明', 'Piao Zhiming', 'Piáo Zhìmíng'],
  ['任重', 'Ren Zhong', 'Rén Zhòng'],
  ['任重', 'Ren Chong', 'Rén Chóng'],
  ['欧阳明', 'Ouyang Ming', 'Ōuyáng Míng'],
  ['江天安', 'Jiang Tianan', 'Jiāng Tiān’ān'],
  ['吕志明', 'Lü Zhiming', 'Lǚ Zhìmíng'],
])('%s, printed %s, is %s', (characters, primary, said) => {
  expect(named(characters, primary)).toEqual({ text: said });
});

test('characters that cannot be read as the name is printed are reported, not guessed', () => {
  expect(named('王志明', 'Huang Zhiming')).toEqual({ readsAs: 'wáng zhì míng' });
});

test('nothing is made up for Hong Kong, nor for a name that is not Chinese', () => {
  expect(named('邹幸彤', 'Zou Xingtong', 'HK')).toBeUndefined();
  expect(named('伊力哈木·土赫提', 'Ilham Tohti')).toBeUndefined();
});
