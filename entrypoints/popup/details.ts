import { type ReadonlySignal, signal } from '@preact/signals';
import { type Person, personSchema } from '../../lib/dataset/person.ts';
import { type LetterIndex, loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { suggestPurposes } from '../../lib/letters/purpose.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { WordKey } from '../../lib/words/index.ts';

/** What a line of the list can do without at first: the whole record, and whether a letter is suggested. */
export interface Details {
  readonly person: Person;
  /** Why no letter is suggested; undefined where one is. */
  readonly withheld: WordKey | undefined;
}

export interface LiveDetails {
  readonly byPerson: ReadonlySignal<ReadonlyMap<string, Details>>;
  /** Reads the records of some people of the dataset, those not read yet, one after another. */
  want(people: readonly string[]): void;
}

export function liveDetails(now: Date, until: AbortSignal): LiveDetails {
  const byPerson = signal<ReadonlyMap<string, Details>>(new Map());
  const asked = new Set<string>();
  let rules: Promise<LetterIndex> | undefined;

  async function read(people: readonly string[]): Promise<void> {
    rules ??= loadLetterIndex(readPackaged);
    const knows = await rules;
    for (const id of people) {
      if (until.aborted) return;
      const person = personSchema.parse(await readPackaged(`dataset/people/${id}.json`));
      const suggestion = suggestPurposes(person, knows, now);
      const withheld = 'withheld' in suggestion ? suggestion.withheld : undefined;
      byPerson.value = new Map(byPerson.value).set(id, { person, withheld });
    }
  }

  return {
    byPerson,
    want(people) {
      const fresh = people.filter((id) => !asked.has(id));
      for (const id of fresh) asked.add(id);
      if (fresh.length > 0) void read(fresh);
    },
  };
}
