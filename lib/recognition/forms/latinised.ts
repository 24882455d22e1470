/**
 * How languages in Latin letters write a name from Cyrillic (Кобзев: Kobsew in German, Kobziew in Polish, Sergunin:
 * Sergounine in French). English ways meet by their sound.
 */
const COMMON =
  'аaбbвvгgдdеeёeжzhзzиiйiкkлlмmнnоoпpрrсsтtуuфfхkhцtsчchшshщshchъыyьэeюyuяyaіiїiєyeґgўuҳhқqғghҷjӣiӯu';
const GERMAN = 'вwжschзsйjхchцzчtschшschщschtschюjuяjaєjeёjo';
const POLISH = 'вwжzйjхchцcчczшszщszczюjuяjaєjeёioўl';
const FRENCH = 'жjуouцtsчtchшchщchtchюiouяiaўou';
const DUTCH = 'уoeйjхchюjoeяja';

const tables = [GERMAN, POLISH, FRENCH, DUTCH].map((own) => tableOf(COMMON + own));

function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    [...pairs.matchAll(/([а-ӿ])([a-z]*)/g)].map(([, letter = '', latin = '']) => [letter, latin]),
  );
}

/** A word of a name in German, Polish, French and Dutch spelling, in that order. */
export function latinised(word: string): string[] {
  const letters = asSaid(word);
  return tables.map((table, language) => {
    const prepared = language === 1 ? softened(letters) : letters;
    const latin = Array.from(prepared, (letter) => table.get(letter) ?? letter).join('');
    if (language === 1) return latin;
    const short = latin.replace('ks', 'x').replace(/ij$/, 'i');
    return language === 2 ? short.replace(/(in|im)$/, '$1e') : short;
  });
}

/** In small letters; the г of Belarusian and Ukrainian, which their і betrays, is an h: Юргілевіч, Jurhilewicz. */
function asSaid(word: string): string {
  const letters = word.toLowerCase();
  return /[іїєў]/.test(letters) ? letters.replaceAll('г', 'ҳ') : letters;
}

/** The letters with which the spellings of a word from Cyrillic may begin, among them some more. */
export function latinInitials(word: string): string {
  const letter = asSaid(word).charAt(0);
  return `${tables.map((table) => (table.get(letter) ?? letter).charAt(0)).join('')}j`;
}

/** Polish writes the softness of a consonant before a vowel as an i: Кобзев, Беньяш. */
function softened(letters: string): string {
  return letters
    .replace(/(^|[аеиоуыэюя])е/g, '$1йе')
    .replace(/([бвгдзкмнпрстфх])е/g, '$1ие')
    .replaceAll('ья', 'иа');
}
