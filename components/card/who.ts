import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';

/** One line that says who: “Lawyer, legal activist · Beijing · China”. No place is said twice. */
export function whoLine(person: Pick<Person, 'roles' | 'basedIn' | 'country'>, words: Words): string {
  const roles = person.roles.map((role) => words(`role.${role}`));
  const country = countryName(person.country, words.locale);
  const based = person.basedIn;
  return [joined(roles), based, based?.includes(country) ? undefined : country].filter(Boolean).join(' · ');
}

function joined(roles: readonly string[]): string {
  return roles.map((role, i) => (i === 0 ? role : role.charAt(0).toLowerCase() + role.slice(1))).join(', ');
}

function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
