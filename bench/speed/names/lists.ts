import { fold } from '../../../lib/recognition/fold/folded.ts';
import { explain, loadLexicon } from '../../../lib/recognition/index.ts';
import { spellingsIn } from '../../../lib/recognition/match/spellings.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';
import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import { inventedPeople } from './people.ts';

/**
 * A list of people: the real ones, then invented ones up to `count`. The letters of nobody invented stand in one of
 * the texts, not even by chance (that a page is "without names" must be true), but their names begin like words there,
 * as in life.
 */
export function listUpTo(
  count: number,
  real: readonly LexiconPerson[],
  texts: readonly string[],
): LexiconPerson[] {
  const source = inventedPeople();
  const people = real.slice(0, count);
  while (people.length < count) {
    const more: LexiconPerson[] = [];
    while (people.length + more.length < count) {
      const { value, done } = source.next();
      if (done) throw new Error(`only ${people.length} names could be made`);
      more.push(value);
    }
    const met = peopleIn(texts, more);
    people.push(...more.filter(({ id }) => !met.has(id)));
  }
  return people;
}

/** The names that mean nobody of a list. */
export function strangersTo(people: readonly LexiconPerson[], names: readonly string[]): string[] {
  const lexicon = loadLexicon(compileLexicon(people));
  return names.filter((name) => explain(name, lexicon).length === 0);
}

/** Whose letters stand anywhere in the texts, whatever stands around them. */
function peopleIn(texts: readonly string[], people: readonly LexiconPerson[]): Set<string> {
  const lexicon = loadLexicon(compileLexicon(people));
  const met = new Set<string>();
  for (const text of texts) {
    for (const line of text.split('\n'))
      for (const { person } of spellingsIn(fold(line, lexicon.units), lexicon)) met.add(person.id);
  }
  return met;
}
