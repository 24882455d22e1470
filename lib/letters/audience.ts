import type { Recipient } from '../dataset/recipient.ts';
import type { Audience } from './letter-file.ts';

/** Somebody a letter can go to: an office of the data, or one that the reader has to look up. */
export type Addressee =
  | Recipient
  /** The reader's own ministry, member of parliament or bar, where the data has no address for it. */
  | {
      readonly kind: 'own-ministry' | 'own-representative' | 'own-bar';
      readonly id: string;
      /** The reader's country, where it is known. */
      readonly in?: string | undefined;
    };

const audienceOf: Record<Addressee['kind'], Audience> = {
  authority: 'authority',
  embassy: 'embassy',
  mission: 'embassy',
  'foreign-ministry': 'government',
  'head-of-government': 'government',
  'own-ministry': 'government',
  representative: 'parliament',
  'parliament-programme': 'parliament',
  'own-representative': 'parliament',
  bar: 'bar',
  'own-bar': 'bar',
};

/** How a letter to an addressee is worded. */
export function audienceFor(addressee: Pick<Addressee, 'kind'> & { in?: string | undefined }): Audience {
  const audience = audienceOf[addressee.kind];
  if (audience !== 'parliament') return audience;
  // Neither has a foreign minister of its own to ask.
  if (addressee.in === 'US') return 'congress';
  return addressee.in === 'EU' ? 'europarl' : audience;
}

/** True for an office of the data, with an address. */
export const isListed = (addressee: Addressee): addressee is Recipient => 'office' in addressee;
