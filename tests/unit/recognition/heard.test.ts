import { describe, expect, test } from 'vitest';
import {
  type Heard,
  heardArabic,
  heardHangul,
  heardKana,
  heardLatin,
  saysVowels,
} from '../../../lib/recognition/forms/heard.ts';
import { marked, seenIn } from './marked.ts';

const isSame = (name: Heard, other: Heard, silent = false) =>
  name.bones === other.bones && saysVowels(name, other, silent);

describe('a name by its sound', () => {
  test.each([
    ['nasrin sotoudeh', 'ナスリン・ソトゥデ'],
    ['nasrin sotoudeh', 'ナスリン・ソトゥーデ'],
    ['nasrin sotoudeh', 'ナスリン・ソトウデ'],
    ['maksim znak', 'マクシム・ズナク'],
    ['benny tai', 'ベニー・タイ'],
    ['tanya chan', 'ターニャ・チャン'],
  ])('%s is %s in Japanese', (latin, kana) => {
    expect(isSame(heardLatin(latin.split(' ')), heardKana(kana.replaceAll(/[・\s]/g, '')))).toBe(true);
  });

  test.each([
    ['nasrin sotoudeh', '나스린 소투데'],
    ['maksim znak', '막심 즈나크'],
    ['benny tai', '베니 타이'],
    ['chow hang tung', '차우 항퉁'],
    ['chow hang tung', '초우항텅'],
    ['alvin yeung', '앨빈 영'],
  ])('%s is %s in Korean', (latin, hangul) => {
    expect(isSame(heardLatin(latin.split(' ')), heardHangul(hangul.replaceAll(' ', '')))).toBe(true);
  });

  test.each([
    ['xu zhi yong', 'شو تشی یونغ'],
    ['xu zhi yong', 'شو تشیونغ'],
    ['ding jia xi', 'دینغ جیاشی'],
    ['zhang zhan', 'ژانگ ژان'],
  ])('%s is %s in Arabic letters', (pinyin, arabic) => {
    expect(isSame(heardLatin(pinyin.split(' '), 'pinyin'), heardArabic(arabic.split(' ')), true)).toBe(true);
  });

  test.each([
    ['ベニー・トイ', 'benny tai'],
    ['ナスリン・サッタリ', 'nasrin sotoudeh'],
  ])('%s is not %s', (kana, latin) => {
    expect(isSame(heardLatin(latin.split(' ')), heardKana(kana.replaceAll('・', '')))).toBe(false);
  });

  test('the Turkish c is one of its own', () => {
    expect(isSame(heardLatin(['can', 'atalay'], 'turkish'), heardHangul('잔아탈라이'))).toBe(true);
    expect(isSame(heardLatin(['can', 'atalay'], 'turkish'), heardArabic(['جان', 'اتالای']), true)).toBe(true);
  });
});

describe('foreign names in news of other scripts', () => {
  test.each([
    'イランの人権派弁護士[[nasrin-sotoudeh|ナスリン・ソトゥデ]]氏は釈放された。((nasrin-sotoudeh|ソトゥデ))氏は賞を受けた。',
    'ベラルーシの弁護士[[maksim-znak|マクシム・ズナク]]さんが刑務所から釈放された。',
    '벨라루스 변호사 [[maksim-znak|막심 즈나크]]가 석방됐다.',
    '인권 변호사 [[nasrin-sotoudeh|나스린 소투데]]의 의뢰인이 석방됐다.',
    '홍콩 법원은 [[chow-hang-tung|초우항텅]] 변호사의 보석을 기각했다.',
    '인권 변호사 [[ding-jiaxi|딩자시]]가 수감됐다. ((ding-jiaxi|딩)) 변호사의 아내는 미국에 산다.',
    'قضت محكمة بسجن المحامي الصيني [[xu-zhiyong|شو تشي يونغ]] و[[ding-jiaxi|دينغ جياشي]].',
    'وکیل مدافع [[can-atalay|جان آتالای]] در ترکیه زندانی است.',
  ])('%s', (sentence) => {
    const { text, seen } = marked(sentence);
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('what only sounds like a name', () => {
  test.each([
    // Ordinary words beside words of the law.
    'غادر المحامي سجن المرناقية، وقالت منظمة إن ملف القضية لم يغلق.',
    '인권변호사가 갇혀 있는 것으로 알려졌다. 변호인은 타이베이에 있다.',
    '인권 변호사가 지난 4일 단식에 들어갔고, 왕샨샨은 법원 앞에 섰다.',
    // Somebody else's longer name.
    '弁護士のリチャード・ベニー・タイラー氏が逮捕された。',
    // No law anywhere.
    'サッカー選手のマクシム・ズナク氏が得点した。',
  ])('%s', (text) => {
    expect(seenIn(text)).toEqual([]);
  });

  test('somebody else of the family name', () => {
    const text = '人権派弁護士のナスリン・ソトゥデ氏は釈放された。妹のマリアム・ソトゥデ氏が迎えた。';
    expect(seenIn(text)).toEqual(['full nasrin-sotoudeh ナスリン・ソトゥデ']);
  });
});
