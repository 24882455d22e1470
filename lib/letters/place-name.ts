/** What the browser's list of countries calls otherwise than a letter to that country may. */
const plainer: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MO: 'Macao',
  MM: 'Myanmar',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
};

/** A country's or region's name in a language: “China”, “Hong Kong”. */
export function placeName(code: string, language: string): string {
  const plain = language === 'en' ? plainer[code] : undefined;
  return plain ?? namesIn(language).of(code) ?? code;
}

const known = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = known.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  known.set(language, names);
  return names;
}
