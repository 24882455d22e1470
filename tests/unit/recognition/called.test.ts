import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

/** Invented sentences; what is marked in them is what must be seen, nothing more. */
describe('what people are called after their full name', () => {
  test.each([
    // The given name, by which friends and family speak of them.
    'The lawyer [[ruth-lopez|Ruth López]] of Cristosal was arrested in El Salvador. “((ruth-lopez|Ruth)) is no criminal,” said her mother.',
    'Die Anwältin [[nasrin-sotoudeh|Nasrin Sotoudeh]] ist in Haft. Gestern hat ((nasrin-sotoudeh|Nasrin)) angerufen.',
    'The lawyer [[ding-jiaxi|Ding Jiaxi]] is in prison. ((ding-jiaxi|Jiaxi)) writes every month, says his wife.',
    "Tutuklu avukat [[can-atalay|Can Atalay]] için dava açıldı. ((can-atalay|Can))'ı bekliyoruz.",
    // A capital that only the sentence wants: a relative, a preposition.
    'Więziony adwokat [[maksim-znak|Maksim Znak]] milczy. Rodzina ((maksim-znak|Znaka)) nie ma wieści. Według ((maksim-znak|Znaka)) to tortura.',
    // Of a relative of that name it is said whose relative it is; a few sentences on, the name means the person again.
    'L’avocate tunisienne [[sonia-dahmani|Sonia Dahmani]] sort de prison. La sœur de ((sonia-dahmani|Dahmani)), Ramla Dahmani, était venue tôt le matin avec des fleurs, du pain et une couverture. Devant la porte attendaient des confrères, des voisins, des journalistes et beaucoup de gens qui ne l’avaient jamais vue mais qui avaient suivi le procès pendant un an et demi. « Je rentre », a dit l’avocate. ((sonia-dahmani|Dahmani)) a remercié.',
    // A place, a verb before its subject.
    'Barrister [[chow-hang-tung|Chow Hang-tung]] is in jail in Hong Kong. At Cambridge Chow studied earthquakes.',
    'Адвокат [[vadim-kobzev|Вадим Кобзев]] осуждён. Сообщил Кобзев и о давлении. ((vadim-kobzev|Кобзева)) увезли.',
    // Titles that only lawyers have.
    'Adwokat [[maksim-znak|Maksim Znak]] siedzi w więzieniu, choć był niewinny. Mecenas ((maksim-znak|Znak)) bronił klientów; listy ((maksim-znak|Znakowi)) zwracano.',
    // A title tells the lawyer from somebody else of the family name.
    'L’avocat [[guy-herve-kam|Guy Hervé Kam]] est en prison. Le musicien Paul Kam a chanté. Me ((guy-herve-kam|Kam)) a fait appel.',
    // Persian glues its endings on.
    'وکیل [[nasrin-sotoudeh|نسرین ستوده]] به زندان اوین برده شد. ((nasrin-sotoudeh|ستوده))‌ی ۶۰ ساله ممنوع‌الملاقات است.',
    'المحامية [[sonia-dahmani|سنية الدهماني]] في السجن. وتم توقيف ((sonia-dahmani|الدهماني)) أمام الكاميرات.',
    // Initials tell, even before the full name.
    'N. Mandela est libre, ((nasrin-sotoudeh|N. Sotoudeh)) ne l’est pas. L’avocate [[nasrin-sotoudeh|Nasrin Sotoudeh]] est en prison.',
    'Прекращён статус адвоката ((mikhail-benyash|М. М. Беньяша)). [[mikhail-benyash|Михаил Беньяш]] уехал.',
    // Japanese calls a woman of whom it speaks warmly by her given name.
    'イランの人権派弁護士[[nasrin-sotoudeh|ナスリン・ソトゥデ]]さんは釈放された。((nasrin-sotoudeh|ナスリン))さんは語った。',
    // Verbs that follow a family name, even one that is an everyday word.
    '律師[[albert-ho|何俊仁]]在香港被判監。((albert-ho|何))一度獲准保釋。',
    // Any clause, as Hong Kong’s press has it; kin; a list.
    '大律師[[chow-hang-tung|鄒幸彤]]在西九龍法院自辯。控方多次打斷((chow-hang-tung|鄒))，法官盼((chow-hang-tung|鄒))早日結案，又駁回((chow-hang-tung|鄒))的申請。',
    '人权律师[[jiang-tianyong|江天勇]]刑满获释，国保将((jiang-tianyong|江))父推倒。',
    '山东临沂法院提审[[xu-zhiyong|许志永]]和[[ding-jiaxi|丁家喜]]律师，随后让((xu-zhiyong|许))、((ding-jiaxi|丁))以书面上诉。',
    '人权派弁護士の[[wang-quanzhang|王全璋]]氏は釈放された。28日に((wang-quanzhang|王))弁護士に判決が言い渡された。',
    // Behind verbs, prepositions and words with the article, which are nobody’s given name.
    'المحامية [[hoda-abdelmoniem|هدى عبد المنعم]] في سجن القناطر. وأضاف زوجها أن ((hoda-abdelmoniem|هدى)) لا تعرف باقي المتهمين.',
    'المحامية [[nasrin-sotoudeh|نسرين ستوده]] خرجت من السجن. وأضربت ((nasrin-sotoudeh|ستوده)) عن الطعام، ودافعت ((nasrin-sotoudeh|ستوده)) عن صحفيين، وتزوجت ((nasrin-sotoudeh|نسرين)) من رضا خندان.',
    'المحامية التونسية [[sonia-dahmani|سنية الدهماني]] في السجن. و((sonia-dahmani|الدهماني)) ملاحقة. أوقفت الشرطة ((sonia-dahmani|الدهماني)) في دار المحامي. وقالت رملة الدهماني شقيقتها إنها بخير.',
    'المحامي [[waleed-abu-al-khair|وليد أبو الخير]] في سجن ذهبان. وغرمت المحكمة ((waleed-abu-al-khair|أبو الخير)) بمبلغ كبير. ويقضي ((waleed-abu-al-khair|أبو الخير)) حكما بالسجن.',
    'وکیل [[nasrin-sotoudeh|نسرین ستوده]] به زندان رفت. ((nasrin-sotoudeh|نسرین)) در زندان ماند. تلاشی برای ساکت کردن ((nasrin-sotoudeh|ستوده)) است.',
  ])('%s', (sentence) => {
    const { text, seen } = marked(sentence);
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('what somebody else is called', () => {
  test.each([
    // Somebody else of that given name.
    'The lawyer [[ruth-lopez|Ruth López]] of Cristosal was arrested in El Salvador. Ruth Díaz, a neighbour, wept. Ruth saw it all.',
    'L’avocat [[alexei-liptser|Alexeï Liptser]] est en prison. Il défendait Alexeï Navalny.',
    // Somebody else of the family name is introduced where a sentence begins, or with a short given name.
    'L’avocat [[mohamed-traore-gn|Mohamed Traoré]] a été enlevé en Guinée. Ibrahim Traoré dirige le Burkina. Traoré a parlé à la radio.',
    'Hong Kong barrister [[chow-hang-tung|Chow Hang-tung]] was jailed. Activist Agnes Chow fled to Canada. Chow said she would not return.',
    'Belarusian lawyer [[maksim-znak|Maxim Znak]] was jailed. Eva Znak sang in the choir of the cathedral. Znak thanked the audience.',
    '人权律师[[ding-jiaxi|丁家喜]]入狱。丁薛祥出席会议，丁说经济很好。',
    '维权律师[[li-heping|李和平]]出狱。李克强总理去世，李的骨灰在北京。',
    // A word of Vietnamese.
    'Luật sư [[dang-dinh-manh|Đặng Đình Mạnh]] tị nạn. Mạnh mẽ lên.',
    // Right behind the mother's name she is meant.
    'Lawyer [[imaan-mazari|Imaan Mazari]] was jailed in Pakistan. Her mother, Shireen Mazari, wept. “She will appeal,” Ms Mazari said.',
    // Days later.
    'O advogado [[elvino-dias|Elvino Dias]] foi assassinado em Moçambique. Dias depois houve protestos.',
    // A given name at the beginning of a sentence that is also a word.
    'Lawyer [[can-atalay|Can Atalay]] is in prison in Turkey. Can he be freed?',
    // Somebody else may be meant where somebody else of the name stands in the text.
    '大律師[[chow-hang-tung|鄒幸彤]]被捕。鄒家成亦被捕，法官打斷鄒的陳詞。',
    '人权律师[[wang-quanzhang|王全璋]]出狱。王志强的书店在北京开张，王说。',
    // Everyday words and longer ones.
    '人权律师[[wang-quanzhang|王全璋]]出狱。国王在宫中，女王的讲话在王府井播出，王室也来了，霸王别姬。',
    '人权律师[[zhang-zhan|张展]]在上海被捕。三张的价格，这张在桌上，纸张的来源，一张的，主张的内容，张家口在河北。',
    '人权律师[[jiang-tianyong|江天勇]]在长沙被捕。长江在涨水，江苏也在下雨，江西的河，松花江的冰。',
    // A sister, a judge of the family name; guidance; another given name's bearer.
    'المحامية [[hoda-abdelmoniem|هدى عبد المنعم]] في السجن. قال القاضي وجدي عبد المنعم إن هدى الله خير. وحضرت هدى شعراوي قديما.',
    // Cantonese names have a hyphen, not the syllables of pinyin.
    '[[martin-lee|Martin Lee]], the Hong Kong barrister, was convicted. Former legislator Lee Cheuk-yan was in court.',
  ])('%s', (sentence) => {
    const { text, seen } = marked(sentence);
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('whose a role is', () => {
  test.each([
    "In Beijing Wang Yu's lawyer filed a complaint about the tiles.",
    'A lawyer for Wang Yu said in Beijing that the lease was valid.',
    'The lawyers left Beijing; Wang Yu went to the shop.',
    '北京：王宇的律师说，房租已付。',
    'Wang Yu, a human rights lawyer’s neighbour, sells noodles in Beijing.',
    '王宇律师事务所位于上海，主营公司上市业务。',
  ])('is not the client’s: %s', (text) => {
    expect(seenIn(text).filter((seen) => !seen.includes('?'))).toEqual([]);
  });

  test.each([
    '[[wang-yu|王宇]]和其他律师在北京被捕。',
    '人権派弁護士の[[wang-yu|王宇]]氏が北京で拘束された。',
  ])('is shared or leads to the name: %s', (sentence) => {
    const { text, seen } = marked(sentence);
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('a namesake of another trade', () => {
  test.each([
    'Delantero estrella, Enrique Anaya marcó dos goles en la liga.',
    'Le chanteur Mohamed Ziane a sorti un album à Oran.',
    'Şarkıcı Oya Aslan yeni klibini yayınladı.',
    'يعود الفنان عزت غنيم إلى المسرح القومي في دور جديد.',
  ])('is not even perhaps the lawyer: %s', (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe('a name behind a colon in a line of credits', () => {
  test.each([
    'Photo: Zhang Kai. The human rights lawyer was detained in Beijing.',
    'Photograph: Zhang Kai/AFP. The human rights lawyer was detained in Beijing.',
    '摄影：张凯。律师出庭。',
  ])('is the photographer’s: %s', (text) => expect(seenIn(text)).toEqual([]));
});

describe('who defends', () => {
  test('on the field is not the lawyer of whom the text speaks as well', () => {
    const text = 'وکیل نسرین ستوده در زندان است. محمد نجفی، مدافع سپاهان، گل زد.';
    expect(seenIn(text)).toEqual(['full nasrin-sotoudeh نسرین ستوده']);
  });
  test('human rights, or in court, is', () => {
    expect(seenIn('وکیل مدافع محمد نجفی در ایران به زندان رفت.')).toEqual(['full mohammad-najafi محمد نجفی']);
    expect(seenIn('محمد نجفی، مدافع حقوق بشر، در زندان ایران است.')).toEqual([
      'full mohammad-najafi محمد نجفی',
    ]);
  });
});

describe('what is called after somebody', () => {
  test.each([
    'شارع هدى عبد المنعم في القاهرة',
    'Die Tahir-Elçi-Straße in Köln ist neu.',
    'On ferme la rue Tahir Elçi.',
  ])('is not the person: %s', (text) => expect(seenIn(text)).toEqual([]));
});

describe('a name that says little by itself', () => {
  test('is possible wherever it stands in a text that once makes it possible', () => {
    const text = '影片中，張展22日揮手。據悉，張展出獄後可能和家人一同被帶走監視。';
    expect(seenIn(text)).toEqual(['full ?zhang-zhan 張展', 'full ?zhang-zhan 張展']);
  });
});

describe('the other side of the court', () => {
  test.each([
    'Judge Li Zhuang presided over the Beijing court that jailed the dissident.',
    'Prosecutor Wang Yu asked the Beijing court to jail the lawyers for subversion.',
    '法官李庄主持庭审，律师当庭抗议。',
    '警察张凯将律师带走。',
    'لاعب المنتخب محمد الباقر سجل هدفا في مرمى الزمالك.',
    'Александр Кобзев и Вадим Кобзарь, адвокаты, выступили в суде.',
  ])('is not the lawyer: %s', (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe('characters across the borders of words', () => {
  test.each(['第一届征文东海海县赛区收到来稿三百篇。', '作者陈桂，陈桂秋天生在皖南。'])('%s', (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});
