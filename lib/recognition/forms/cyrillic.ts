/** Endings by case: nominative, genitive, dative, accusative, instrumental, prepositional; ru, uk and be together. */
const HARD_CONSONANT = ['', 'а', 'у', 'а', 'ом', 'е', 'ові', 'і', 'ам', 'ем'];
const SOFT = ['ь', 'я', 'ю', 'я', 'ем', 'е', 'еві', 'ю', 'ям', 'єм', 'і'];
const SHORT_I = ['й', 'я', 'ю', 'я', 'ем', 'е', 'єві', 'ї', 'ем', 'єм', 'и', 'ю'];
const FEMININE_A = ['а', 'ы', 'е', 'у', 'ой', 'и', 'і', 'ою', 'ай', 'о', 'аю', 'ою'];
const FEMININE_IA = ['я', 'и', 'е', 'ю', 'ей', 'и', 'і', 'ї', 'єю', 'яй', 'і', 'ею'];
const FEMININE_SURNAME = ['а', 'ой', 'ой', 'у', 'ой', 'ой', 'ої', 'ій', 'ою', 'ай', 'у', 'аю'];
const MASCULINE_OV = ['', 'а', 'у', 'а', 'ым', 'е', 'им', 'ові', 'ам'];

/** The forms of a given name or of a family name in the Slavic cases, the nominative first. Indeclinable: itself. */
export function declined(name: string, part: 'given' | 'family', woman: boolean): string[] {
  const last = name.slice(-1).toLowerCase();
  const stem = name.slice(0, -1);
  const ends = (endings: readonly string[], base = stem) => [
    ...new Set([name, ...endings.map((e) => base + e)]),
  ];
  if (part === 'family' && woman) {
    if (/(ов|ев|ёв|ин|ын|ін)а$/.test(name)) return ends(FEMININE_SURNAME);
    if (/ая$/.test(name)) return [name, ...['ой', 'ую', 'ою'].map((e) => name.slice(0, -2) + e)];
    if (last !== 'а' && last !== 'я') return [name];
  }
  if (last === 'а') return ends(FEMININE_A);
  if (last === 'я') return ends(FEMININE_IA);
  if (last === 'ь') return ends(SOFT);
  if (last === 'й') {
    return /[иы]й$/.test(name) && part === 'family'
      ? [name, ...['ого', 'ому', 'им', 'ым', 'ом'].map((e) => name.slice(0, -2) + e)]
      : ends(SHORT_I);
  }
  if (/(ов|ев|ёв|ин|ын|ін|єв|їв)$/.test(name) && part === 'family') return ends(MASCULINE_OV, name);
  if (/[оеёиіуыэю]$/.test(name)) return [name];
  // Fleeting vowel: Брагинец, Брагинца.
  if (/[еэ][цк]$/.test(name) && name.length > 4) {
    return [
      ...ends(HARD_CONSONANT, name),
      ...HARD_CONSONANT.slice(1).map((e) => name.slice(0, -2) + name.slice(-1) + e),
    ];
  }
  return ends(HARD_CONSONANT, name);
}

/** True for a given name in its feminine form, as far as the ending tells. */
export function isWomansName(given: string): boolean {
  return (
    /[аяь]$/.test(given) &&
    !/(ила|ита|уда|ома|игорь|илья|лука|данила|никита|эмиль|еміль|віталь|ігар)$/i.test(given)
  );
}
