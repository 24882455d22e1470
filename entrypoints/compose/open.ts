import { loadIndex, loadPerson, loadUnProcedures } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Recipients } from '../../lib/dataset/recipient.ts';
import type { UnProcedures } from '../../lib/dataset/un-procedure.ts';
import { type Letters, loadLetters, loadRecipients } from '../../lib/letters/load.ts';
import { readPackaged } from '../../lib/packaged.ts';

export interface Material {
  readonly person: Person;
  readonly recipients: Recipients;
  readonly letters: Letters;
  readonly un: UnProcedures;
}

export type Opened =
  | ({ readonly state: 'here' } & Material)
  | { readonly state: 'unknown' }
  /** A file of our own package could not be read: a broken installation, or a mistake of ours. */
  | { readonly state: 'broken'; readonly error: unknown };

/** Everything a letter for one person needs, from the package alone. */
export async function openLetter(id: string): Promise<Opened> {
  try {
    const index = await loadIndex(readPackaged);
    const [person, recipients, letters, un] = await Promise.all([
      loadPerson(readPackaged, index, id),
      loadRecipients(readPackaged),
      loadLetters(readPackaged, 'en'),
      loadUnProcedures(readPackaged),
    ]);
    return person ? { state: 'here', person, recipients, letters, un } : { state: 'unknown' };
  } catch (error) {
    return { state: 'broken', error };
  }
}
