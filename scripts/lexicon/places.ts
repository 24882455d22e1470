import { foldWord } from '../../lib/recognition/fold/folded.ts';
import { foldUnits, WIDE } from '../../lib/recognition/fold/units.ts';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'ru',
  'uk',
  'be',
  'tr',
  'vi',
  'id',
  'ar',
  'fa',
  'ko',
  'ja',
  'zh-Hans',
  'zh-Hant',
];

/** Names that the tables of countries have in a form that news do not use, and adjectives with another stem. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'CN-HK': 'hong* hongkong* гонконг* ганконг* 香港 홍콩 هونغ هونج هنگ',
  CN: 'china* chines* chinois* chino chinos beijing peking* pekin* pékin китай* кита* кітай* кытай* çin* trung 中国 大陆 北京 중국 الصين* صيني* چین* tiongkok',
  RU: 'russia* russ* rusia ruso rusa moscow moskau moscou росси* росій* расій* rus* nga 俄罗斯 러시아 روسيا روسی* روس* ロシア',
  TR: 'turk* türk* turqu* turc* turqu* турц* туреч* 土耳其 터키 튀르키예 تركيا ترکیه トルコ istanbul ankara',
  IR: 'iran* tehran teheran téhéran иран* іран* 伊朗 이란 ایران* إيران* イラン',
  AE: 'emirat* uae эмират* 阿联酋 الإمارات إماراتي* dubai',
};

/** Words by which a country shows in a text, for `lib/recognition`: stems end in a star. */
export function placeWords(code: string): string {
  const own = OTHERWISE[code];
  if (own) return own;
  const stems = new Set<string>();
  for (const language of LANGUAGES) {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '';
    const word = name.split(/[\s-]+/).sort((a, b) => b.length - a.length)[0] ?? '';
    const letters = foldWord(word, foldUnits());
    stems.add(
      letters.charCodeAt(0) >= WIDE || letters.length < 5
        ? letters
        : `${letters.slice(0, Math.max(4, letters.length - 2))}*`,
    );
  }
  const kept = [...stems].filter(
    (stem) =>
      ![...stems].some(
        (other) => other !== stem && other.endsWith('*') && stem.startsWith(other.slice(0, -1)),
      ),
  );
  return kept.join(' ');
}
