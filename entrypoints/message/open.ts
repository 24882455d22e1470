import { loadIndex, loadPerson, loadPetitions, loadYearlyDates } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { loadLetters, loadRecipients } from '../../lib/letters/load.ts';
import { loadMessages, type Messages } from '../../lib/messages/message-file.ts';
import { whyNoMessage } from '../../lib/messages/offer.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { loadPetitionText } from '../../lib/petitions/text-file.ts';
import { causeOf, lineOf } from '../../lib/petitions/write.ts';
import type { WordKey } from '../../lib/words/index.ts';

export interface Material {
  /** Undefined for a message to everybody. */
  readonly person: Person | undefined;
  /** What a post says of the case, in English, with the date of the report. */
  readonly fact: string | undefined;
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
    if (!id) return { ...all, person: undefined, fact: undefined, withheld: undefined };
    const [index, { answerable }, letters, text] = await Promise.all([
      loadIndex(readPackaged),
      loadRecipients(readPackaged),
      loadLetters(readPackaged, 'en'),
      loadPetitionText(readPackaged, 'en'),
    ]);
    const person = await loadPerson(readPackaged, index, id);
    if (!person) return { state: 'unknown' };
    const cause = causeOf(person, now);
    const line = cause && lineOf(person, cause, { text, letters, rules: answerable, now });
    return {
      ...all,
      person,
      fact: line?.state ? `${line.name}: ${line.state} (${line.asOf}).` : undefined,
      withheld: whyNoMessage(person, { answerable, deaths: Object.keys(letters.deaths) }, now),
    };
  } catch (error) {
    return { state: 'broken', error };
  }
}
