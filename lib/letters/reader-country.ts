/** The member states of the European Union, whose people elect the European Parliament. */
const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const memberStates: ReadonlySet<string> = new Set(members);

export const isMemberState = (country: string | undefined): boolean =>
  country !== undefined && memberStates.has(country);

/** Regions that have a code of their own and answer to the same state. */
const stateOf: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };

/** True when somebody in `country` is where `state` rules. */
export const sameState = (country: string, state: string): boolean => (stateOf[country] ?? country) === state;

/**
 * The country to begin with: the region of the browser's language, where it names one. It is a guess that the
 * reader corrects; nothing is looked up and nothing is kept.
 */
export function guessCountry(languages: readonly string[]): string | undefined {
  for (const tag of languages) {
    try {
      const region = new Intl.Locale(tag).region;
      if (region && /^[A-Z]{2}$/.test(region)) return region;
    } catch {
      // Not a language tag: some browsers let people type anything here.
    }
  }
  return undefined;
}

/** Every country a reader can choose, by name in a language. */
export function countries(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found: { code: string; name: string }[] = [];
  for (const a of letters)
    for (const b of letters) {
      const name = notCountries.has(a + b) ? undefined : names.of(a + b);
      if (name) found.push({ code: a + b, name });
    }
  return found.sort((left, right) => left.name.localeCompare(right.name, language));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that have a name and are not where somebody lives: unions, outlying areas, tests, states that are gone. */
const notCountries: ReadonlySet<string> = new Set(
  'EU EZ UN QO XA XB ZZ AC CP DG CQ EA IC TA AN BU CS DD DY FX HV NH NT RH SU TP UK VD YD YU ZR AQ BV HM GS TF UM IO'.split(
    ' ',
  ),
);
