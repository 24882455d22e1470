import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import type { Random } from '../random.ts';

/** How a language builds names: given names, and the beginnings, middles and ends of family names. */
interface Tongue {
  readonly country: string;
  readonly lang: string;
  readonly given: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const TONGUES: readonly Tongue[] = [
  {
    country: 'TR',
    lang: 'tr',
    given:
      list(`Ahmet Ali Aycan Aytaç Barkın Behiç Can Didem Ebru Efkan Engin Gökhan Gülçin Hasan İsmail Kemal Mehmet Murat
      Mustafa Nazan Ömer Özgür Ramazan Selçuk Selin Şerife Süleyman Şükriye Taylan Tuğçe Ümit Yağmur Yiğit Zehra`),
    parts: [
      list(
        'Ak Al Ar Bal Bay Can Çal Çel Dem Doğ Er Gök Gül Ha Kap Kar Kay Kıl Koç Koz Ok Öz Sar Soy Tan Taş Tim Tok Ün Yıl Yur',
      ),
      list('a e ı i u ü al an ar at el en er il ir ka la ma or sa ta un ur'),
      list(
        'bay baş can çı çi dağ demir doğan er ga kan kaya lar lı man oğlu ol pınar soy tan tay taş tepe türk yan yel',
      ),
    ],
  },
  {
    country: 'SV',
    lang: 'es',
    given:
      list(`Adriana Alejandro Alfredo Ana Andrés Beatriz Carlos Claudia Daniel Diego Eduardo Enrique Esteban Gabriela
      Henri Ivania Javier Joel Jorge José Juan Laura Lucía Luis Mariana Mario Martín Óscar Pablo Paola Ramón Rocío Ruth Tomás Virginia`),
    parts: [
      list(
        'Al Ar Bal Bar Bel Cas Cer Cor Del Es Fer Gal Gon Gu Her Lan Lo Mar Mel Men Mon Mu Or Pal Per Qui Ra Ro Sal San Tor Va Ve Vi Za',
      ),
      list('a al an ar ba ca da de di do er es gu i la le li ma na no o ra ri ta to u va'),
      list(
        'cano cedo cio dal dero dez do ga guez jano les llo lo mez món nas nero noza nza ño ques ra rado res rez rio rra sco sta var ya zar zo',
      ),
    ],
  },
  {
    country: 'UG',
    lang: 'en',
    given:
      list(`Abdul Agather Amos Beatrice Brian Charles Doreen Elias Emmanuel Esther Francis Godfrey Grace Hope Isaac Jane
      Joseph Kizza Lilian Maurice Michelo Moses Nicholas Obert Patience Paul Peter Robert Sarah Simon Tendai Thulani Wycliffe`),
    parts: [
      list(
        'A Ba Bi Bu Cha Chi Da Du Ga Ha Ka Ki Kwa Lu Ma Mbe Mu Mwa Na Ndi Nko Nya O Ra Ru Sa Se Si Ta Tshi Wa Zi',
      ),
      list('ba bi da du ga gi hi ka ki ko la lu ma mu na ndo nga ngu ra ri ru sa se ta te wa we ya yi'),
      list(
        'banda bwe deka dzi gisha gwa hara je kasa kiza la lema lo mba mbo nde ndo nga ngo nya ra re sha si te tsi wa ye za zi',
      ),
    ],
  },
];

const TONES = {
  family: list('Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'),
  middle: list('Văn Thị Hữu Đức Minh Quang Công Xuân Ngọc Thanh Bá Đình Hồng Anh Kim Thế Trọng Duy'),
  given:
    list(`An Anh Bắc Bình Chí Công Cường Dũng Duy Đài Đạt Định Đồng Giang Hà Hạnh Hải Hằng Hiếu Hoa Hòa Hùng Huệ Khánh Khôi
    Lan Linh Long Mạnh Miếng Nam Nghĩa Nhân Phong Phúc Phương Quân Quốc Sơn Tâm Thành Thảo Thắng Thư Tuấn Tùng Uyển Vinh Vy Yến`),
};

/** A name in Latin letters, given name first, most with marks. */
export function westerner(random: Random, id: string): LexiconPerson {
  const { country, lang, given, parts } = random.any(TONGUES);
  const family = parts.map((part) => random.any(part)).join('');
  const first = random.any(given);
  const primary = `${first} ${family}`;
  return { id, names: { primary, native: [{ lang, text: primary }], family, given: first }, country };
}

/** A Vietnamese name, always printed family name first. */
export function vietnamese(random: Random, id: string): LexiconPerson {
  const family = random.often(TONES.family);
  const given = `${random.any(TONES.middle)} ${random.any(TONES.given)}`;
  const primary = `${family} ${given}`;
  return { id, names: { primary, native: [{ lang: 'vi', text: primary }], family, given }, country: 'VN' };
}
