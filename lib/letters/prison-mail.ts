import type { Person } from '../dataset/person.ts';
import type { Avoided, PrisonMail } from '../dataset/prison-mail.ts';

/** Whether a stranger's letter to a prisoner may be suggested, and what the data says about it. */
export type PrisonMailOffer =
  | { readonly offered: true; readonly rules: PrisonMail }
  | {
      readonly offered: false;
      /** `unsafe`: a source warns; `unknown`: no source says that it is safe; `not-held`: there is no prison. */
      readonly because: 'unsafe' | 'unknown' | 'not-held' | 'quiet';
      /** The warning in words, where there is one. */
      readonly text?: string;
    };

/** A letter to a prisoner is offered only where a source says that strangers' letters are safe, and nobody warns. */
export function prisonMailFor(person: Person, all: readonly PrisonMail[]): PrisonMailOffer {
  const { custody } = person.status;
  if (person.quiet) return { offered: false, because: 'quiet', text: person.quiet.text };
  const held = ['imprisoned', 'pretrial-detention', 'incommunicado', 'rsdl'].includes(custody);
  if (!held) return { offered: false, because: 'not-held' };
  const rules = prisonMailIn(person, all);
  const warning =
    rules?.notFor.find((one) => one.person === person.id) ??
    rules?.withheld.find((one) => one.custody.includes(custody));
  if (warning) return { offered: false, because: 'unsafe', text: warning.text };
  if (!rules?.mayWrite.includes(custody)) return { offered: false, because: 'unknown' };
  return { offered: true, rules };
}

/** The rules of the prisons that hold somebody: those of Hong Kong are not those of the mainland. */
function prisonMailIn(
  { country, region }: Pick<Person, 'country' | 'region'>,
  all: readonly PrisonMail[],
): PrisonMail | undefined {
  const own = all.filter((rules) => rules.country === country);
  const ofRegion = own.find((rules) => rules.region !== undefined && rules.region === region);
  return ofRegion ?? own.find((rules) => rules.region === undefined);
}

/** Something in a letter to a prisoner that a rule speaks against. */
export interface PrisonMailFinding {
  readonly kind: Avoided['about'] | 'language';
  /** What was found, as it stands in the text; absent for the language of the whole. */
  readonly found?: string;
  /** The rule in words, and the number of its source in the rules. */
  readonly text: string;
  readonly source?: number;
}

/** Checks a letter against the rules of a country; an empty list is no promise that it arrives. */
export function checkPrisonMail(text: string, rules: PrisonMail): PrisonMailFinding[] {
  const plain = text.normalize('NFKC');
  const findings: PrisonMailFinding[] = [];
  for (const { about, words, text, source } of rules.avoid)
    for (const word of words) {
      const [found] = patternOf(word).exec(plain) ?? [];
      if (found) findings.push({ kind: about, found, text, source });
    }
  const { languages } = rules;
  if (languages && plain.trim() && !languages.only.some((language) => readsAs(plain, language)))
    findings.push({ kind: 'language', text: languages.text, source: languages.source });
  return findings;
}

/** `войн*` is found in “войны”; “суд” is not found in “судьба”. Chinese has no ends of words to look for. */
export function patternOf(word: string): RegExp {
  const stem = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\p{Script=Han}/u.test(stem)) return new RegExp(stem, 'u');
  const end = word.endsWith('*') ? '[\\p{L}\\p{M}]*' : '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}])${stem}${end}`, 'iu');
}

/** Letters that no other language of the list needs; enough to notice that a text is in another language altogether. */
const signs: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/gu,
  tr: /[ğışĞİŞ]/gu,
};
/** The least share of a text's letters: every one in Russian; in Turkish prose these letters are some 8 in 100. */
const leastShare: Readonly<Record<string, number>> = { ru: 0.7, tr: 0.02 };

function readsAs(text: string, language: string): boolean {
  const sign = signs[language];
  if (!sign) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || (text.match(sign)?.length ?? 0) / letters >= (leastShare[language] ?? 0);
}
