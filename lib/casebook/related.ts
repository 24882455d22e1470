import type { PersonSummary } from '../dataset/index-file.ts';
import type { Person } from '../dataset/person.ts';

export type Relative = Person['family'][number];

/**
 * Relatives who have a record of their own. The name must be the other's name exactly, in the same country, and the
 * native form too where both records print one: a link to a namesake would tell a stranger's story as a wife's.
 */
export function relativesWithRecords(
  person: Pick<Person, 'id' | 'country' | 'family'>,
  people: readonly PersonSummary[],
): ReadonlyMap<Relative, PersonSummary> {
  const found = new Map<Relative, PersonSummary>();
  for (const relative of person.family) {
    const { latin, native } = printed(relative.name);
    const matches = people.filter(
      (other) =>
        other.id !== person.id &&
        other.country === person.country &&
        plain(other.primary) === plain(latin) &&
        (native.length === 0 ||
          other.native.length === 0 ||
          other.native.some(({ text }) => native.includes(text))),
    );
    // Two people of one name: nothing says which of them it is.
    const [only] = matches;
    if (only && matches.length === 1) found.set(relative, only);
  }
  return found;
}

/** “Luo Shengchun (Sophie Luo) 罗胜春 / 羅勝春” → the name, and its native forms. */
function printed(name: string): { latin: string; native: string[] } {
  const native = name.match(/\p{Script=Han}+/gu) ?? [];
  const latin = name.replace(/\([^)]*\)/g, ' ').replace(/[\p{Script=Han}/]+/gu, ' ');
  return { latin, native };
}

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
