import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { sayList } from '../../lib/words/signs.ts';
import { nounWithin } from '../../lib/words/within.ts';

/** One line that says who: “Lawyer, legal activist · Beijing · China”. No place is said twice. */
export function whoLine(
  person: Pick<Person, 'roles' | 'pronoun' | 'basedIn' | 'country'>,
  words: Words,
): string {
  const roles = person.roles.map((role, i) => {
    const noun = words(`role.${role}`, { form: person.pronoun });
    return i === 0 ? noun : nounWithin(noun, words);
  });
  const country = countryName(person.country, words.locale);
  const based = person.basedIn;
  return [sayList(roles, words), based, based?.includes(country) ? undefined : country]
    .filter(Boolean)
    .join(' · ');
}

/** The short name: “Hong Kong”, where the long one says “Hong Kong SAR China”. */
const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code) ?? code;
