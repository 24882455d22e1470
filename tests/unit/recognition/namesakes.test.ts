import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

/** Invented sentences; what is marked in them is what must be seen, nothing more. */
const SENTENCES: Readonly<Record<string, readonly (readonly [lang: string, sentence: string])[]>> = {
  'namesakes and chance strings': [
    ['en', 'Actor Jimmy Wang Yu starred in a film about a one-armed boxer.'],
    ['en', 'Wang Yuwen scored twice as the league leaders won.'],
    ['en', 'Striker Wu Lei scored for Espanyol in the second half.'],
    ['en', 'Chinese Foreign Minister Wang Yi met his counterpart in Moscow on Tuesday to discuss trade.'],
    ['en', 'Wang Yi said that China opposes sanctions, the foreign ministry reported after the talks.'],
    ['en', 'Property tycoon Martin Lee Ka-shing of Henderson Land attended the auction.'],
    ['en', 'The economist Lawrence Lau teaches at the Chinese University.'],
    ['en', 'Paul Harris hit a six as Kent won by four wickets.'],
    ['en', 'Dr Ivan Pavlov rang a bell and his dogs drooled.'],
    ['en', "Ivan Pavlov's experiments on conditioning are in every psychology textbook."],
    ['en', 'Swimmer Olga Mikhailova won bronze in the relay.'],
    ['en', 'You can atalay your hopes, the spelling bee said.'],
    ['en', 'Li Yuhan-Smith ran the marathon in under three hours.'],
    ['en', 'Xu Yan1, Wang Yu1,2, Zhang Kai3 and Liu Wei2 are with the School of Physics.'],
    ['en', 'Governor Igor Kobzev opened a school in Irkutsk.'],
    ['en', 'Ruth Lopez sells houses in Arizona and loves hiking.'],
    ['en', 'Fred Ho played the baritone saxophone and led a big band.'],
    ['en', 'The koala climbed a tree.'],
    ['en', 'Zhao Wei, the actress and director, returned to the red carpet.'],
    ['en', 'Steven Chen co-founded a video company.'],
    ['en', 'Professor Liu Wei of the university laboratory published a paper on proteins.'],
    ['en', 'Zhang Kai, the midfielder, joined the club last season.'],
    ['en', 'Cheng Yuan Road was closed for repairs.'],
    ['de', 'Paul Harris, Trainer des Vereins, lobte die Mannschaft nach dem Tor.'],
    ['fr', "L'attaquant Mohamed Traoré a marqué deux buts en Ligue 1."],
    ['es', 'Claudia González canta en el festival de Viña.'],
    ['es', 'Eduardo Torres marcó dos goles en el partido contra el Valencia.'],
    ['ru', 'Академик Иван Павлов получил Нобелевскую премию за физиологию пищеварения.'],
    ['ru', 'Губернатор Игорь Кобзев открыл школу в Иркутске.'],
    ['ru', 'Гонщик Мурат Адам выиграл этап чемпионата.'],
    ['ar', 'سجل اللاعب محمد المنصوري هدفين في مباراة الدوري.'],
    ['fa', 'محمد نجفی، بازیکن تیم، دو گل زد.'],
    ['tr', 'Güreşçi Mehmet Pehlivan altın madalya kazandı.'],
    ['tr', 'Oyuncu Oya Aslan yeni dizisinde rol aldı.'],
    ['ko', '세종은 왕위를 계승하였다.'],
    ['ko', '왕위 계승 문제로 다툼이 벌어졌다.'],
    ['zh-Hans', '我们主张展开调查,并且紧张展望未来。'],
    ['zh-Hans', '感谢阳光,感谢阳台上的花。'],
    ['zh-Hans', '对于凯恩斯的理论,王宇航教授持保留意见。'],
    ['zh-Hans', '摄影师张展豪拍下了这组照片。'],
    ['zh-Hans', '刘伟军说,他对工作很满意。'],
    ['zh-Hans', '其余文生产品均已下架。'],
    ['zh-Hans', '王宇歌获得了全国冠军。'],
    ['zh-Hans', '他反对战争,主张和平,李和平时很少说话。'],
    ['zh-Hans', '李庄镇位于四川宜宾,是著名的旅游古镇。'],
    ['zh-Hans', '外交部长王毅会见了来访的客人。'],
    ['zh-Hans', '前锋张凯打入一球,球队取得联赛冠军。'],
    ['zh-Hans', '动物园的考拉很可爱。'],
    ['zh-Hans', '一张展览会的门票卖到五百元。'],
    ['zh-Hans', '程海鎮在雲南,程海湖風景很好。'],
    ['zh-Hans', '译者:王宇 出版社:人民文学'],
    ['zh-Hans', '责任编辑:张凯 来源:新华网'],
    ['zh-Hans', '主演:赵威、刘巍、王怡。票房过亿。'],
    ['zh-Hans', '周泽东是一名工程师,住在北京。'],
    ['zh-Hans', '夏霖雨季节,道路湿滑。'],
    ['zh-Hant', '香港導演陳淑莊園拍攝完成。'],
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
