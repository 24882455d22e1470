import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

/** Invented sentences; what is marked in them is what must be seen, nothing more. */
const SENTENCES: Readonly<Record<string, readonly (readonly [lang: string, sentence: string])[]>> = {
  English: [
    ['en', 'The court in Linyi jailed [[ding-jiaxi|Ding Jia-xi]] for twelve years.'],
    ['en', '[[ding-jiaxi|DING Jiaxi]] and [[xu-zhiyong|XU Zhiyong]] were tried in secret.'],
    ['en', '[[ding-jiaxi|Jiaxi Ding]], a lawyer, has not been heard of.'],
    ['en', '[[?ding-jiaxi|Ding, Jiaxi]]. 2012. Notes from a cell.'],
    [
      'en',
      "Supporters of [[jiang-tianyong|Jiang Tianyong]]'s family say that ((jiang-tianyong|Jiang))'s legs are swollen.",
    ],
    [
      'en',
      'Lawyer [[wang-yu|Wang Yu]] was taken from her home in Beijing in July 2015 during the 709 crackdown.',
    ],
    [
      'en',
      'Pastor [[wang-yi|Wang Yi]] of Early Rain Covenant Church in Chengdu was sentenced to nine years for inciting subversion.',
    ],
    [
      'en',
      '[[martin-lee|Martin Lee]], the barrister and founder of the Democratic Party, was arrested with [[margaret-ng|Margaret Ng]] in Hong Kong.',
    ],
    ['en', 'Russian lawyer [[ivan-pavlov|Ivan Pavlov]], who led Team 29, left the country after his arrest.'],
    [
      'en',
      "[[can-atalay|Can Atalay]] was elected from prison; ((can-atalay|Atalay)) remains in jail, and the court ignored ((can-atalay|Atalay))'s appeal.",
    ],
    ['en', 'Nobel nominee [[nasrin-sotoudeh|Nasrin Sotoudeh]]-led protests grew outside the court.'],
    ['en', 'The human rights lawyer [[waleed-abu-al-khair|Walid Abulkhair]] is in a Saudi prison.'],
    ['en', '[[waleed-abu-al-khair|Waleed Abul Khair]], a Saudi lawyer, was sentenced to fifteen years.'],
    ['en', 'The award went to lawyer [[li-yuhan|Li Yuhan]], who is held in Shenyang.'],
    [
      'en',
      '[[maksim-znak|Maksim Znak]], the Belarusian lawyer, was freed; Mr ((maksim-znak|Znak)) went to Vilnius.',
    ],
    ['en', '[[ruth-lopez|Ruth López]] of Cristosal was arrested in San Salvador.'],
    [
      'en',
      "[[jiang-tianyong|Jiang Tianyong]]'s wife [[jin-bianling|Jin Bianling]] lives in the United States with their daughter.",
    ],
    ['en', 'The lawyer [[selcuk-kozagacli|Selcuk Kozagacli]] began a hunger strike in Silivri prison.'],
    [
      'en',
      "[[nguyen-van-dai|Nguyen Van Dai]] was exiled to Germany; ((nguyen-van-dai|Dai)) still writes about Vietnam's prisons.",
    ],
    ['en', '[[tundu-lissu|Tundu Lissu]] was charged with treason. ((tundu-lissu|Lissu)) denies it.'],
    [
      'en',
      'Lawyer [[mohammed-al-roken|Mohammed Al Roken]] remains in prison in the Emirates after his term ended.',
    ],
    ['en', '[[hoda-abdelmoniem|Hoda Abdel-Monem]] was denied bail by the Cairo court.'],
    [
      'en',
      '[[xie-yang|Xie Yang]] told his lawyer [[chen-jiangang|Chen Jiangang]] that he had been tortured; ((xie-yang|Xie)) was held in Changsha.',
    ],
    ['en', '[[gao-zhisheng|Gao\nZhisheng]] has been missing since 2017; the lawyer had been in prison.'],
    ['en', 'Free the lawyer [[gao-zhisheng|Gao Zhi Sheng]] now!'],
    [
      'en',
      'The lawyers [[li-heping|Li Heping]], [[xie-yanyi|Xie Yanyi]] and [[sui-muqing|Sui Muqing]] lost their licences.',
    ],
    ['en', 'According to the lawyer [[dmitry-talantov|Dmitri Talantow]], the court in Moscow ignored him.'],
    ['en', '[[kevin-yam|Kevin Yam]], a lawyer wanted by Hong Kong police, lives in Melbourne.'],
  ],
  'German, French, Spanish, Indonesian': [
    ['de', 'Die Anwältin [[wang-yu|Wang Yu]] wurde in Peking verhaftet.'],
    ['de', '[[ding-jiaxi|Ding Jiaxi]]s Frau lebt in den USA; ((ding-jiaxi|Ding)) sitzt in Haft.'],
    [
      'de',
      'Der Anwalt [[maksim-znak|Maxim Znak]] kam frei. ((maksim-znak|Znak)) sagte, ((maksim-znak|Znak))s Zelle sei dunkel gewesen.',
    ],
    ['de', 'Menschenrechtsanwalt [[gao-zhisheng|Gao Zhisheng]] bleibt verschwunden.'],
    [
      'fr',
      'L’avocate [[sonia-dahmani|Sonia Dahmani]] reste en prison. Me ((sonia-dahmani|Dahmani)) fait appel.',
    ],
    ['fr', 'Le bâtonnier [[mohamed-traore-gn|Mohamed Traoré]] a été enlevé à Conakry, en Guinée.'],
    ['fr', 'La peine d’[[abir-moussi|Abir Moussi]] a été confirmée par le tribunal de Tunis.'],
    ['fr', "Le procès de [[guy-herve-kam|Guy-Hervé Kam]] s'ouvre à Ouagadougou."],
    ['es', 'El abogado [[xu-zhiyong|Xu Zhiyong]] fue condenado; la esposa de ((xu-zhiyong|Xu)) vive lejos.'],
    [
      'es',
      'La abogada [[ruth-lopez|Ruth López Alfaro]] sigue detenida. ((ruth-lopez|López)) denunció al gobierno de Bukele.',
    ],
    ['es', 'El abogado [[perkins-rocha|Perkins Rocha]] está preso en El Helicoide, Venezuela.'],
    ['id', 'Pengacara [[veronica-koman|Veronica Koman]] ditetapkan sebagai tersangka.'],
  ],
  'Russian, Ukrainian, Belarusian': [
    ['ru', 'Суд в Минске приговорил адвоката [[maksim-znak|Максима Знака]] к десяти годам.'],
    ['ru', 'Письмо [[maksim-znak|Максиму Знаку]] вернулось из колонии. ((maksim-znak|Знак)) молчит.'],
    ['ru', 'Об этом рассказали [[maksim-znak|Знаку Максиму]] его родные в тюрьме.'],
    [
      'ru',
      'Адвокат [[ivan-pavlov|Иван Юрьевич Павлов]] уехал из России. ((ivan-pavlov|Павлова)) обвиняли по делу Сафронова.',
    ],
    ['ru', 'Китайский адвокат [[ding-jiaxi|Дин Цзяси]] получил 12 лет тюрьмы.'],
    ['ru', 'Адвоката [[wang-quanzhang|Ван Цюаньчжана]] судили в Тяньцзине.'],
    ['ru', 'Правозащитника [[gao-zhisheng|Гао Чжишэна]] не видели с 2017 года.'],
    ['ru', 'Адвоката [[dmitry-talantov|Дмитрия Талантова]] этапировали в колонию.'],
    ['ru', 'Адвокату [[maria-bontsler|Марии Бонцлер]] продлили арест.'],
    [
      'uk',
      "Адвокат [[maksim-znak|Максим Знак]] вийшов на волю, [[maksim-znak|Максимові Знаку]] дали десять років в'язниці.",
    ],
    ['uk', 'Окупаційний суд оштрафував адвоката [[emil-kurbedinov|Еміля Курбедінова]].'],
    ['uk', 'Китайського правозахисника [[ding-jiaxi|Дін Цзясі]] засудили до 12 років.'],
    ['be', 'Адвакат [[maksim-znak|Максім Знак]] на волі. Пра [[maksim-znak|Максіма Знака]] пісалі ўсе.'],
    [
      'be',
      'Суд пакінуў прысуд [[maksim-znak|Максіму Знаку]] без зменаў. ((maksim-znak|Знаку)) далі дзесяць гадоў.',
    ],
    ['be', 'Адвакатку [[anastasiya-lazarenka|Анастасію Лазарэнку]] асудзілі ў Мінску.'],
    ['be', 'Палітвязень [[aliaksandr-danilevich|Аляксандр Данілевіч]] выйшаў з калоніі.'],
    ['be', 'Сустрэча з [[?maksim-znak|Максімам Знакам]] адбылася ў Вільні.'],
  ],
  'Arabic and Persian': [
    ['ar', 'قالت المحامية [[hoda-abdelmoniem|هدى عبدالمنعم]] إنها مريضة في السجن.'],
    ['ar', 'التقى الوفد بالمحامي [[waleed-abu-al-khair|وليد أبوالخير]] في السجن.'],
    [
      'ar',
      'أفرجت السلطات عن [[mahienour-el-massry|ماهينور المصري]] و[[mohamed-el-baqer|محمد الباقر]] أمس بعد حبس طويل.',
    ],
    ['ar', 'لـ[[salah-hammouri|صلاح الحموري]] محام فرنسي أمام المحكمة.'],
    ['ar', 'حكمت المحكمة على المحامي [[mohammed-al-roken|محمد الركن]] بالسجن عشر سنوات.'],
    ['ar', 'وحكم على [[ghazi-chaouachi|غازي الشواشي]] بالسجن في تونس.'],
    ['fa', '[[nasrin-sotoudeh|نسرین ستوده]]، وکیل دادگستری، در زندان اوین است.'],
    ['fa', 'دیدار با [[nasrin-sotoudeh|نسرين ستوده]]‌ ممنوع شد. خانم ((nasrin-sotoudeh|ستوده)) بیمار است.'],
    ['fa', '[[mohammad-reza-faghihi|محمد رضا فقیهی]] وکیل زندانی است.'],
    ['fa', 'وکیل [[javad-alikordi|جواد علی‌کردی]] بازداشت شد.'],
    ['fa', 'وکیل زندانی [[mohammad-najafi|محمد نجفی]] از اراک به زندان اوین بازگشت.'],
  ],
  Turkish: [
    [
      'tr',
      "Avukat [[selcuk-kozagacli|Selçuk Kozağaçlı]]'nın duruşması ertelendi. ((selcuk-kozagacli|Kozağaçlı))’ya destek veren meslektaşları geldi.",
    ],
    ['tr', '[[selcuk-kozagacli|SELÇUK KOZAĞAÇLI]] TAHLİYE EDİLMEDİ'],
    [
      'tr',
      'Avukat [[barkin-timtik|Barkın Timtik]] hapiste, kardeşi [[ebru-timtik|Ebru Timtik]] açlık grevinde öldü.',
    ],
    ['tr', "Ekrem İmamoğlu'nun avukatı [[mehmet-pehlivan|Mehmet Pehlivan]] tutuklandı."],
  ],
  Vietnamese: [
    [
      'vi',
      'Luật sư [[nguyen-van-dai|Nguyễn Văn Đài]] bị kết án 15 năm tù. Ông ((nguyen-van-dai|Đài)) nay ở Đức.',
    ],
    ['vi', 'Nhà hoạt động [[dang-dinh-bach|Dang Dinh Bach]] tuyệt thực trong tù.'],
    ['vi', 'Luật sư [[wang-quanzhang|Vương Toàn Chương]] bị giam bốn năm rưỡi.'],
    ['vi', 'Luật sư [[le-cong-dinh|Lê Công Định]] được trả tự do.'],
  ],
  Korean: [
    ['ko', '중국 인권변호사 [[wang-quanzhang|왕취안장]]은 4년 6개월 형을 받았다.'],
    [
      'ko',
      '[[ding-jiaxi|딩자시]]가 수감된 교도소에서 가족 면회가 거부됐다. 변호사 [[xu-zhiyong|쉬즈융]]의 형도 확정됐다.',
    ],
    ['ko', '인권변호사 [[jiang-tianyong|장톈융]]씨의 부인은 미국에 있다.'],
  ],
  Japanese: [
    [
      'ja',
      '中国の人権派弁護士、[[ding-jiaxi|丁家喜]]氏に懲役12年の判決。((ding-jiaxi|丁))氏の妻は米国にいる。',
    ],
    ['ja', '[[xu-zhiyong|許志永]]氏と[[ding-jiaxi|丁家喜]]氏が逮捕された。'],
    ['ja', '市民記者の[[zhang-zhan|張展]]さんが再び拘束された。'],
    ['ja', '民主派の[[chow-hang-tung|鄒幸彤]]氏は香港で収監されている。'],
    ['ja', '[[wang-quanzhang|王全璋]]弁護士の妻、[[li-wenzu|李文足]]さんが会見した。'],
  ],
  Chinese: [
    ['zh-Hans', '维权律师[[wang-yu|王宇]]被带走后,家属一直没有见到她。'],
    ['zh-Hans', '律师[[xie-yang|谢阳]]、[[sui-muqing|隋牧青]]先后被吊销执照。'],
    [
      'zh-Hans',
      '[[xie-yang|谢阳]]律师在长沙被捕,法院不公开审理。((xie-yang|谢))律师的妻子[[chen-guiqiu|陈桂秋]]已赴美国。',
    ],
    [
      'zh-Hans',
      '[[ding-jiaxi|丁家喜]]、[[xu-zhiyong|许志永]]被判刑。((ding-jiaxi|丁))、((xu-zhiyong|许))二人均提出上诉。',
    ],
    ['zh-Hans', '北京律师[[li-zhuang|李庄]]在重庆被判伪证罪。'],
    ['zh-Hans', '律师助理[[zhao-wei|赵威]],网名((zhao-wei|考拉)),被羁押近一年。'],
    ['zh-Hans', '公民记者[[zhang-zhan|张展]]因“寻衅滋事罪”被判刑四年。'],
    ['zh-Hans', '我去看望了[[yu-wensheng|余文生]]律师的妻子[[xu-yan|许艳]]。'],
    ['zh-Hans', '[[yu-wensheng|余文生]]与[[xu-yan|许艳]]夫妇被判刑。'],
    ['zh-Hans', '[[jiang-tianyong|江天勇]]出狱后被软禁在罗山老家。'],
    ['zh-Hans', '[[chang-weiping|常玮平]]律师的父母向陕西宝鸡的法院递交材料。'],
    ['zh-Hant', '人權律師[[wang-quanzhang|王全璋]]與妻子[[li-wenzu|李文足]]再度被迫搬家。'],
    ['zh-Hant', '支聯會前副主席[[chow-hang-tung|鄒幸彤]]被還押，案件押後再訊。'],
    ['zh-Hant', '大律師[[martin-lee|李柱銘]]與[[margaret-ng|吳靄儀]]被裁定罪名成立。'],
    ['zh-Hant', '前議員[[ted-hui|許智峯]]流亡澳洲，[[ted-hui|許智峰]]被香港警方通緝。'],
    ['zh-Hant', '[[benny-tai|戴耀廷]]被判監十年。'],
  ],
};

for (const [group, sentences] of Object.entries(SENTENCES)) {
  describe(group, () => {
    test.each(sentences)('%s: %s', (lang, sentence) => {
      const { text, seen } = marked(sentence);
      expect(seenIn(text, lang)).toEqual(seen);
    });
  });
}
