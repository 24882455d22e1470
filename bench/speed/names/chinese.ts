import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import type { Random } from '../random.ts';

/** Family names, the commonest first, each with its pinyin and how Hong Kong spells it. */
const FAMILIES =
  `王 wang wong;李 li lee;张 zhang cheung;刘 liu lau;陈 chen chan;杨 yang yeung;黄 huang wong;赵 zhao chiu;吴 wu ng;
  周 zhou chow;徐 xu tsui;孙 sun suen;马 ma ma;朱 zhu chu;胡 hu wu;郭 guo kwok;何 he ho;高 gao ko;林 lin lam;罗 luo law;
  郑 zheng cheng;梁 liang leung;谢 xie tse;宋 song sung;唐 tang tong;许 xu hui;韩 han hon;冯 feng fung;邓 deng tang;曹 cao tso;
  彭 peng pang;曾 zeng tsang;肖 xiao siu;田 tian tin;董 dong tung;潘 pan poon;袁 yuan yuen;蔡 cai choi;蒋 jiang cheung;余 yu yu;
  于 yu yu;杜 du to;叶 ye yip;程 cheng ching;魏 wei ngai;苏 su so;吕 lü lui;丁 ding ting;任 ren yam;卢 lu lo;姚 yao yiu;
  沈 shen sum;钟 zhong chung;姜 jiang keung;崔 cui chui;谭 tan tam;陆 lu luk;范 fan fan;汪 wang wong;廖 liao liu;石 shi shek;
  金 jin kam;贾 jia ka;夏 xia ha;付 fu fu;方 fang fong;邹 zou chau;熊 xiong hung;白 bai pak;孟 meng mang;秦 qin chun;
  侯 hou hau;江 jiang kong;尹 yin wan;薛 xue sit;雷 lei lui;龙 long lung;黎 li lai;史 shi sze;陶 tao to;贺 he ho;毛 mao mo;
  郝 hao kok;顾 gu koo;龚 gong kung;邵 shao shiu;覃 qin tam;武 wu mo;钱 qian chin;戴 dai tai;严 yan yim;莫 mo mok;孔 kong hung;
  常 chang sheung;汤 tang tong;康 kang hong;易 yi yik;乔 qiao kiu;文 wen man;欧阳 ouyang auyeung;司徒 situ szeto;上官 shangguan sheungkun`
    .split(/;\s*/)
    .map((entry) => entry.split(' '));

/** Characters of given names with their pinyin, the commonest first. */
const GIVEN =
  `文 wen;明 ming;华 hua;国 guo;建 jian;军 jun;平 ping;志 zhi;伟 wei;海 hai;东 dong;玉 yu;小 xiao;晓 xiao;春 chun;
  永 yong;红 hong;丽 li;英 ying;金 jin;林 lin;生 sheng;云 yun;荣 rong;德 de;成 cheng;梅 mei;秀 xiu;芳 fang;峰 feng;强 qiang;
  龙 long;杰 jie;涛 tao;敏 min;静 jing;宇 yu;辉 hui;新 xin;艳 yan;飞 fei;鹏 peng;波 bo;斌 bin;霞 xia;超 chao;勇 yong;刚 gang;
  凤 feng;兰 lan;庆 qing;福 fu;光 guang;宝 bao;忠 zhong;桂 gui;清 qing;祥 xiang;学 xue;家 jia;佳 jia;正 zheng;世 shi;俊 jun;
  洋 yang;磊 lei;雪 xue;燕 yan;娟 juan;婷 ting;慧 hui;玲 ling;凯 kai;浩 hao;鑫 xin;阳 yang;天 tian;振 zhen;兴 xing;立 li;根 gen;
  亮 liang;洪 hong;利 li;松 song;亚 ya;思 si;雨 yu;子 zi;梦 meng;欣 xin;怡 yi;嘉 jia;博 bo;诗 shi;一 yi;如 ru;心 xin;安 an;
  启 qi;大 da;长 chang;树 shu;江 jiang;万 wan;义 yi;民 min;中 zhong;胜 sheng;富 fu;贵 gui;和 he;良 liang;方 fang;泽 ze;雅 ya;
  琳 lin;萍 ping;莉 li;健 jian;旭 xu;威 wei;昊 hao;轩 xuan;涵 han;璐 lu;倩 qian;瑞 rui;晨 chen;翔 xiang;楠 nan;喜 xi;全 quan;
  星 xing;珊 shan;柏 bai;青 qing;仁 ren;章 zhang;润 run;雄 xiong;武 wu;权 quan;秋 qiu;实 shi;泰 tai;柱 zhu;铭 ming;展 zhan;
  位 wei;其 qi;圣 sheng;霖 lin;庄 zhuang;格 ge;尧 yao;怀 huai;宏 hong;维 wei;景 jing;智 zhi;先 xian;少 shao;传 chuan;士 shi`
    .split(/;\s*/)
    .map((entry) => entry.split(' '));

const ENGLISH =
  `Albert Alvin Anson Benny Calvin Carol Chris Claudia Denise Dennis Eddie Edmund Eric Frankie Gordon Helena Henry
  Howard Ivan Jeremy Joyce Kelvin Kenneth Lawrence Leo Lester Mandy Martin Nathan Owen Patrick Philip Prince Ricky Roy Sam Tiffany
  Vincent Wendy Winnie`.split(/\s+/);

/** A name of the mainland: characters, and pinyin for the Latin page. One given name in six has one character. */
export function mainlander(random: Random, id: string): LexiconPerson {
  const { characters, family, given } = chineseName(random);
  const primary = `${capital(family)} ${capital(given)}`;
  const native = [{ lang: 'zh-Hans', text: characters }];
  return {
    id,
    names: { primary, native, family: capital(family), given: capital(given) },
    country: 'CN',
    region: 'mainland',
  };
}

/** A name of Hong Kong: an English name, a Cantonese family name, characters. */
export function hongKonger(random: Random, id: string): LexiconPerson {
  const { characters, cantonese } = chineseName(random);
  const english = random.any(ENGLISH);
  const native = [{ lang: 'zh-Hans', text: characters }];
  const family = capital(cantonese);
  return {
    id,
    names: { primary: `${english} ${family}`, native, family, given: english },
    country: 'CN',
    region: 'HK',
  };
}

function chineseName(random: Random) {
  const [family = '', pinyin = '', cantonese = ''] = random.often(FAMILIES);
  const given = Array.from({ length: random.next() < 0.17 ? 1 : 2 }, () => random.often(GIVEN));
  return {
    characters: family + given.map(([character]) => character).join(''),
    family: pinyin,
    given: given.map(([, syllable]) => syllable).join(''),
    cantonese,
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
