/**
 * Left neighbours with which a family name makes an ordinary word: 主张, 感谢, 也许. First the family name. The browser's
 * dictionary knows far more: this is for the families of short names, where the dictionary is missing or differs.
 */
const BEFORE_FAMILY: Readonly<Record<string, string>> = Object.fromEntries(
  `张主紧夸扩慌铺嚣开纸伸声一两几|谢感多致答酬道凋新代不拜鸣萎辞|王国女大帝霸亲君天魔法花先阎小|于对由关属等终至位处在基鉴便善|许也或允少几不准容期默特稍嘉赞|程工过课路日流里旅进编全章行历|夏华初盛今春仲立消长半去来|周一上下本每两四圆三五首前后双|李行桃|余其多剩残盈业有富之年月岁日元|文中语作人外论散天条英公全课正|常经非日正平通时寻照反异往如家|任责主信上前后现历首继担离连重|金资现基黄奖租押千年五定美股罚|江长珠湘嫩丽漓黑沿九内|方地对双官各四东西南北多一我敌|高提最更太很较增崇跳身登升孤拔|何如任为几奈|和平温共总柔缓饱谐暖附中随调|耿忠|江长珠`
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** Right neighbours with which the last character of a name makes an ordinary word: 展|开, 阳|光, 威|胁. */
const AFTER_GIVEN: Readonly<Record<string, string>> = Object.fromEntries(
  `展开示现览望会出销|阳光台性历春澄朔江|宇宙航|凯恩撒旋歌瑟因尔|怡然|艳丽阳遇情照|霖雨|海洋南北外水域关拔|渊源博|泽东|威胁力士尼信严慑望|和平谐解|格式局外子兰林斯|庄严园重稼周|巍峨|彪悍|尧舜`
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** True when the character before a family name makes a word with it. */
export const makesWordBefore = (before: string, family: string): boolean =>
  !!BEFORE_FAMILY[family]?.includes(before);
/** True when the character behind a name makes a word with the name's last character. */
export const makesWordAfter = (last: string, after: string): boolean => !!AFTER_GIVEN[last]?.includes(after);

/** What people are called: stands before a name ("律师王宇") or behind it ("王宇律师"). */
export const TITLE_AFTER =
  /^(等?(人权|维权|大)?(律师|大状|牧师|弁护士|辩护)|女士|先生|太太|夫妇|夫妻|伉俪|夫人|妻|丈夫|妻子|家属|家人|父|母|之[妻夫子父母]|[一]?案|兄|姐|氏|さん|案件|被[捕抓判拘押控诉吊带关打殴释指]|获释|出狱|入狱|本人|代理|事件)/;
/** Titles of anybody: what follows a name, whoever bears it. */
export const ANY_TITLE = /^(教授|老师|同学|导演|医生|博士|主任|队长|经理|记者|先生|女士|律师|等人|说|表示)/;
export const TITLE_BEFORE =
  /(律师|大状|人士|记者|辩护人|牧师|学者|公民|者|妻子?|丈夫|母亲|父亲|女儿|儿子|儿|姐|哥|代理人|当事人|友人|同事|朋友|女士|先生|名叫|名为|叫做?|议员|主席|犯|博士|长|员|人|师|弁护士)$/;

/** Single characters that end a name because a clause goes on behind it: particles, prepositions, verbs, conjunctions. */
export const GOES_ON =
  '的是在被说說和与與及于於因为為也就都则則又还還曾已将將从從向对對给給把让讓称稱等自所以之不未没沒无無有要会會能可应應想去来來到出入上下前后後中内內外这這那他她它我你们其该此当當时時年月日则即才再最刚剛正并並而且或但却卻若如同跟由遭受获獲任担擔拒坚堅仍一两二三四五六七八九十拿带帶做作写寫发發接回答问問表提呼指认認透告诉訴竟终終至只便现現目身先另今昨明近案氏君某家夫妻父母弟兄姐姊子女儿兒师師は が を に と も の で や へ から'.replaceAll(
    ' ',
    '',
  );
/** Single characters before a name because a clause leads to it. */
export const LEADS_TO =
  '的是和与與及被对對向为為由让讓叫给給有把同跟找请請见見救问問说說于於在因从從据據将將使令该該即如而且但了着过過到以也妻夫父母儿兒像释釋判抓捕告寻尋代等名は が を に と も の で や へ'.replaceAll(
    ' ',
    '',
  );

/** Characters that given names end in: behind a name of two characters they are most likely its third. */
export const NAME_CHARACTERS =
  '文明华国建军平志伟海东玉小晓春永红丽英金林生云荣德成梅秀芳峰强龙杰涛敏静宇辉新艳飞鹏波斌霞超勇刚凤兰庆福光宝忠桂清祥学佳正世俊洋磊雪燕娟婷慧玲凯浩鑫阳天振兴立根亮洪利松亚思雨子梦欣怡嘉博诗一如心安启大树江义民胜富贵和良泽雅琳萍莉健旭威昊轩涵璐倩瑞晨翔楠全培星珊柏青仁章润雄武权秋泰铭展霖尧宏维景智先少传士承廷昌乐远毅彬航恩达才道业豪歌歆然逸辰晗琪瑶瑜钰熙皓硕睿彤萌菲颖琴仪蓉珍娜瑛莹晶蕾薇坤奎贤贵友元龄堂祖绍继显宗旺盛发财根源淼焱岩峻岭岳川河溪湖潮沛滨';

/** All characters of this file that are compared one by one: texts in other character forms are folded to them. */
export const BORDER_CHARACTERS =
  NAME_CHARACTERS +
  GOES_ON +
  LEADS_TO +
  TITLE_AFTER.source +
  TITLE_BEFORE.source +
  Object.values(BEFORE_FAMILY).join('') +
  Object.values(AFTER_GIVEN).join('');
