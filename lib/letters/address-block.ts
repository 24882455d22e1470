import { type Addressee, isListed } from './audience.ts';

/**
 * The lines of an address as they stand on a letter: the office, then what the source prints. An embassy is in the
 * reader's own country, so the country is not added.
 */
export function addressLines(addressee: Addressee): readonly string[] {
  if (!isListed(addressee)) return [];
  const office = addressee.office.replace(/ \([^)]*\)$/, '');
  const first = addressee.postal[0]?.replace(/ \([^)]*\)$/, '');
  return first && office.startsWith(first) ? addressee.postal : [office, ...addressee.postal];
}
