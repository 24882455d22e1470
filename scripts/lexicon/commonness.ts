import { pinyin } from 'pinyin-pro';

/**
 * How many people may bear a printed name, as a class from 0 (as good as unique in the news) to 3 (a crowd). Chinese
 * names are estimated from the share of the family name and of the given name's characters; other names from short
 * lists of the most frequent ones. An estimate, not a census: only the order of magnitude counts.
 */
export type Commonness = 0 | 1 | 2 | 3;

/** Share of the most frequent Chinese family names, in tenths of a per cent (Ministry of Public Security, 2020, rounded). */
const FAMILY_SHARES =
  '王72李71张68刘54陈45杨31黄23赵21吴20周19徐15孙14马13朱12胡12郭11何11高10林10罗9郑9梁8谢7宋7唐7许6韩6邓6冯6曹6彭5曾5肖5田5董5潘5袁5蔡5蒋5余5于5杜5叶5程4魏4苏4吕4丁4任4卢4姚4沈4钟4姜4崔3谭3陆3范3汪3廖3石3金3贾3夏3付3方3邹3熊3白3孟3秦3邱3侯3江3尹2薛2闫2雷2龙2黎2史2陶2贺2毛2段2郝2顾2龚2邵2覃2武2钱2戴2严2莫2孔2常2汤2葛1耿1滕1浦1纪1祝1隋1倪1文1包1鲍1温1左1章1施1原1蔺1';
/** Characters of given names by frequency class, in per mille of all given-name characters (rounded estimates). */
const GIVEN_SHARES: readonly (readonly [number, string])[] = [
  [14, '文明华国建军平志伟海东玉小晓春永红丽英'],
  [9, '金林生云荣德成梅秀芳峰强龙杰涛敏静宇辉新艳飞鹏波斌霞超勇刚凤兰庆福光宝忠桂清祥学家佳正世俊'],
  [
    5,
    '洋磊雪燕娟婷慧玲凯浩鑫阳天振兴立根亮洪利松亚思雨子梦欣怡嘉博诗一如心安启大长树江万义民中胜富贵和良方泽雅琳萍莉健旭威',
  ],
  [
    2,
    '昊轩涵璐倩瑞晨翔楠喜全培星成珊尊柏牧青仁章润雄武权秋实泰柱铭展位其圣霖庄格尧怀宏维景智先少守传士承绍廷昌乐康远毅彬航恩达才道业',
  ],
];
const OTHER_CHARACTER = 0.4;
const OTHER_SYLLABLE = 1.5;
const PEOPLE = 1.4e9;
const ONE_CHARACTER_GIVEN = 0.15;

const familyShare = new Map<string, number>();
for (const [, family, share] of FAMILY_SHARES.matchAll(/(\p{L})(\d+)/gu))
  familyShare.set(family!, Number(share) / 1000);
const givenShare = new Map<string, number>();
for (const [share, characters] of GIVEN_SHARES) for (const c of characters) givenShare.set(c, share / 1000);

const syllableOf = (character: string) =>
  pinyin(character, { toneType: 'none', type: 'array' })[0] ?? character;
const bySyllable = (shares: ReadonlyMap<string, number>) => {
  const sums = new Map<string, number>();
  for (const [character, share] of shares) {
    const syllable = syllableOf(character);
    sums.set(syllable, (sums.get(syllable) ?? 0) + share);
  }
  return sums;
};
const familySyllables = bySyllable(familyShare);
const givenSyllables = bySyllable(givenShare);

/** Bearers of a name in Chinese characters. Names of two characters are never unique: chance strings look like them. */
export function commonnessOfHan(family: string, given: string): Commonness {
  let people = PEOPLE * (familyShare.get(family) ?? 0.0002);
  const characters = [...given];
  for (const c of characters) people *= givenShare.get(c) ?? OTHER_CHARACTER / 1000;
  if (characters.length === 1) people *= ONE_CHARACTER_GIVEN;
  const byNumber = grade(people, [400, 4000, 40000]);
  return characters.length === 1 ? (Math.max(2, byNumber) as Commonness) : byNumber;
}

/** Bearers of a Chinese name in Latin letters, where homophones meet. */
export function commonnessOfPinyin(family: string, syllables: readonly string[]): Commonness {
  let people = PEOPLE * (familySyllables.get(family.toLowerCase()) ?? 0.0005);
  for (const s of syllables) people *= givenSyllables.get(s.toLowerCase()) ?? OTHER_SYLLABLE / 1000;
  if (syllables.length === 1)
    return Math.max(2, grade(people * ONE_CHARACTER_GIVEN, [0, 1000, 60000])) as Commonness;
  return grade(people, [2500, 14000, 90000]);
}

function grade(people: number, [few, some, many]: readonly [number, number, number]): Commonness {
  return people < few ? 0 : people < some ? 1 : people < many ? 2 : 3;
}

/** Given names borne by millions, folded; from published rankings of the languages in which the dataset has names. */
const COMMON_GIVEN = new Set(
  `adam ahmed ahmad albert alejandro alex alexander aleksandr alexei alexey aleksei ali alvin anastasia anastasiya
  anna antonio ben benjamin benny can carlos charles chris claudia daniel dave david dennis dmitri dmitry doug
  douglas ebrahim ebru eduardo elena emil enrique felix fred frederick george grace guy hadi hani hassan hope hussein
  ibrahim igor iman ivan james jack javad john jose joel joseph juan kevin khalil lawrence leila lilia lisa luis
  lyudmila mahdi margaret maria marina mark martin max maxim maksim mehdi mehmet michael mikhail mohamad mohamed
  mohammad mohammed muhammad muhammed murat mustafa nadia nasrin natalia nazim olga omar paul pavel peter rashid
  ravi robert roberto ruth salah sam samat samuel sergei sonia sophie soufiane steve steven suleiman tahir taher
  tanya taner ted thomas tom tony vadim veronica victor virginia vitaly waleed walid wendy yulia yuliya`.split(
    /\s+/,
  ),
);
/** Family names that are not rare: with a frequent given name there will be a few of them. */
const MILD_FAMILY = new Set(
  `anaya arslane dahmani danilevich dias hammami hattab henriquez kobzev kudratov ladin lazarenka lazarenko
  mazari melendez ouali quinones rocha sabra sadigov sadygov seng koman agbor samuel jaseb jasb belhaj
  lissu`.split(/\s+/),
);
/** Family names frequent enough that a frequent given name meets them often, folded. */
const ORDINARY_FAMILY = new Set(
  `adam arslan aslan clancey dias hui kam kazak kilic kwok metwally metwaly murat ng pehlivan soltani tai trejo vidler yam yeung
  hizbullah geng luo shi moussi ziane khan souab arslan`.split(/\s+/),
);
/** Family names borne by hundreds of thousands, folded. */
const COMMON_FAMILY = new Set(
  `abdullah abdallah aliyev almansoori almansouri almasry almasri elmasry elmassry elmasri baker
  balla chan chen cheung chow fernandez garcia gonzalez harris hernandez ho huang hui hussain hussein
  lau lee li lin liu lopez martinez mikhailova mikhaylova najafi nguyen pavlov pavlova ramos rahman rocha smith tang
  torres tran traore ravi wang wong wu zhang zhao cabrera almarri`.split(/\s+/),
);

/** Bearers of any other name, from how ordinary its given and its family name are. */
export function commonnessOfWestern(given: string, family: string): Commonness {
  const words = plain(given).split(/[\s-]+/);
  const givenCommon = words.some((word) => COMMON_GIVEN.has(word));
  const familyWords = plain(family).split(/[\s-]+/);
  const familyCommon =
    COMMON_FAMILY.has(familyWords.join('')) || familyWords.every((word) => COMMON_FAMILY.has(word));
  const ordinary = familyWords.every((word) => ORDINARY_FAMILY.has(word));
  const longer = words.length + familyWords.filter((word) => word !== 'al' && word !== 'el').length > 2;
  if (givenCommon && familyCommon) return longer ? 1 : 3;
  if (givenCommon && ordinary) return longer ? 0 : 2;
  if (familyCommon || ordinary) return longer ? 0 : 1;
  return givenCommon && !longer && familyWords.every((word) => MILD_FAMILY.has(word)) ? 1 : 0;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replace(/[’']/g, '');
}
