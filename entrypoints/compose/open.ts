import { loadIndex, loadPerson, loadPrisonMail, loadUnProcedures } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { PrisonMail } from '../../lib/dataset/prison-mail.ts';
import type { Recipients } from '../../lib/dataset/recipient.ts';
import type { UnProcedures } from '../../lib/dataset/un-procedure.ts';
import { type LetterLanguage, letterLanguages } from '../../lib/letters/languages/index.ts';
import { type LetterIndex, loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { type Letters, loadLetters, loadRecipients } from '../../lib/letters/load.ts';
import { readPackaged } from '../../lib/packaged.ts';

export interface Material {
  readonly person: Person;
  readonly recipients: Recipients;
  readonly un: UnProcedures;
  /** What is known of letters to prisoners. */
  readonly prisonMail: readonly PrisonMail[];
  /** In which languages there are letters, and to whom. */
  readonly index: LetterIndex;
  /** The letters of one language; read when the language is first wanted. */
  readonly load: (language: string) => Promise<Letters> | Letters;
}

export type Opened =
  | ({ readonly state: 'here' } & Material)
  | { readonly state: 'unknown' }
  /** A file of our own package could not be read: a broken installation, or a mistake of ours. */
  | { readonly state: 'broken'; readonly error: unknown };

/** Everything a letter for one person needs, from the package alone. */
export async function openLetter(id: string): Promise<Opened> {
  try {
    const people = await loadIndex(readPackaged);
    const [person, recipients, index, un, prisonMail] = await Promise.all([
      loadPerson(readPackaged, people, id),
      loadRecipients(readPackaged),
      loadLetterIndex(readPackaged),
      loadUnProcedures(readPackaged),
      loadPrisonMail(readPackaged),
    ]);
    if (!person) return { state: 'unknown' };
    return { state: 'here', person, recipients, index, un, prisonMail, load: lettersIn };
  } catch (error) {
    return { state: 'broken', error };
  }
}

async function lettersIn(language: string): Promise<Letters> {
  const known = letterLanguages.find((one): one is LetterLanguage => one === language);
  if (!known) throw new Error(`no letters in ${language}`);
  return loadLetters(readPackaged, known);
}
