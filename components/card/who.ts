import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';

/** One line that says who: “Lawyer, legal activist · Beijing · China”. No place is said twice. */
export function whoLine(
  person: Pick<Person, 'roles' | 'pronoun' | 'basedIn' | 'country'>,
  words: Words,
): string {
  const roles = person.roles.map((role) => words(`role.${role}`, { form: person.pronoun }));
  const country = countryName(person.country, words.locale);
  const based = person.basedIn;
  return [joined(roles, words.locale), based, based?.includes(country) ? undefined : country]
    .filter(Boolean)
    .join(' · ');
}

/** A role behind another stands within a line, and small; but roles are nouns, and German writes nouns large. */
function joined(roles: readonly string[], locale: string): string {
  const within = (role: string) =>
    locale === 'de' ? role : role.charAt(0).toLocaleLowerCase(locale) + role.slice(1);
  return roles.map((role, i) => (i === 0 ? role : within(role))).join(', ');
}

function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
