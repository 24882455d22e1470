import { loadIndex, loadPerson, loadPetitions, loadYearlyDates } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import type { Answerable } from '../../lib/dataset/recipient.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { loadLetters } from '../../lib/letters/load.ts';
import { loadMessages, type MessageLanguage, type Messages } from '../../lib/messages/message-file.ts';
import { whyNoMessage } from '../../lib/messages/offer.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { loadPetitionText } from '../../lib/petitions/text-file.ts';
import { causeOf, lineOf } from '../../lib/petitions/write.ts';
import type { WordKey } from '../../lib/words/index.ts';

export interface Material {
  /** Undefined for a message to everybody. */
  readonly person: Person | undefined;
  /** What a post says of the case in a language, with the date of the report; undefined where nothing can be said. */
  readonly factIn: (language: MessageLanguage) => Promise<string | undefined>;
  /** Why there is no message for this person. */
  readonly withheld: WordKey | undefined;
  readonly messages: Messages;
  readonly dates: readonly YearlyDate[];
  readonly petitions: readonly Petition[];
  readonly now: Date;
}

export type Opened =
  | ({ readonly state: 'here' } & Material)
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly error: unknown };

/** Everything a message needs, from the package alone; without an id it is for everybody. */
export async function openMessage(id: string | null): Promise<Opened> {
  try {
    const now = new Date();
    const [messages, dates, petitions] = await Promise.all([
      loadMessages(readPackaged),
      loadYearlyDates(readPackaged),
      loadPetitions(readPackaged),
    ]);
    const all = { state: 'here' as const, messages, dates, petitions, now };
    if (!id) return { ...all, person: undefined, factIn: async () => undefined, withheld: undefined };
    const [index, rules] = await Promise.all([loadIndex(readPackaged), loadLetterIndex(readPackaged)]);
    const person = await loadPerson(readPackaged, index, id);
    if (!person) return { state: 'unknown' };
    return {
      ...all,
      person,
      factIn: (language) => factOf(person, language, rules.answerable, now),
      withheld: whyNoMessage(person, rules, now),
    };
  } catch (error) {
    return { state: 'broken', error };
  }
}

/** What a petition says of one person in a list, as a sentence. */
async function factOf(
  person: Person,
  language: MessageLanguage,
  rules: readonly Answerable[],
  now: Date,
): Promise<string | undefined> {
  const cause = causeOf(person, now);
  if (!cause) return undefined;
  const [letters, text] = await Promise.all([
    loadLetters(readPackaged, language),
    loadPetitionText(readPackaged, language),
  ]);
  const { state, entry } = lineOf(person, cause, { text, letters, rules, now });
  return state ? `${entry}${letters.words.marks.lastRequest}` : undefined;
}
