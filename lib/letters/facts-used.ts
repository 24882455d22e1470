import { mayHaveChanged } from '../dataset/age.ts';
import { newestOf, type PartialDate } from '../dataset/partial-date.ts';
import type { Person, Source } from '../dataset/person.ts';
import type { WordKey } from '../words/index.ts';
import { type Fact, said } from './fact.ts';

/** A fact that stands in a letter, what carries it, and how old that is. */
export interface FactUsed {
  readonly name: WordKey;
  /** Absent where the name of the fact says it all. */
  readonly text: string | undefined;
  readonly sources: readonly Source[];
  /** The newest of its sources; absent where none is dated. */
  readonly newest: PartialDate | undefined;
  readonly old: boolean;
}

/** The facts of a letter with their sources, in the order in which the letter tells them. */
export function factsUsed(facts: readonly Fact[], person: Pick<Person, 'sources'>, now: Date): FactUsed[] {
  return facts.flatMap(({ name, text, sources: numbers = [] }) => {
    if (!name) return [];
    const sources = person.sources.filter(({ n }) => numbers.includes(n));
    const newest = newestOf(sources.flatMap(({ published }) => published ?? []));
    return {
      name,
      text: text === said ? undefined : text,
      sources,
      newest,
      old: newest !== undefined && mayHaveChanged(newest, now),
    };
  });
}
