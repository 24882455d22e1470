import { type Addressee, isListed } from '../../lib/letters/audience.ts';
import { isDoubtful } from '../../lib/letters/recipients.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { sayList } from '../../lib/words/signs.ts';

/** An addressee's name as the reader knows it. */
export function addresseeName(addressee: Addressee, words: Words): string {
  if (isListed(addressee)) return addressee.office;
  switch (addressee.kind) {
    case 'own-ministry':
      return words('recipient.own-ministry');
    case 'own-representative':
      return words(addressee.in === 'US' ? 'recipient.own-congress' : 'recipient.own-representative');
    case 'own-bar':
      return words('recipient.own-bar');
  }
}

/** How an addressee can be reached, and how old what is known of that is. */
export function addresseeMeta(addressee: Addressee, now: Date, words: Words): string {
  if (!isListed(addressee)) return words('recipient.by.lookup');
  const { emails, postal, url } = addressee;
  const ways = [
    ...(emails.length > 0 ? [words('recipient.by.email')] : []),
    ...(postal.length > 0 ? [words('recipient.by.post')] : []),
    ...(url ? [words('recipient.by.web')] : []),
  ];
  return `${sayList(ways, words)} · ${ageOf(addressee, now, words)}`;
}

function ageOf(addressee: Addressee, now: Date, words: Words): string {
  if (!isListed(addressee) || !addressee.asOf) return words('recipient.undated');
  const date = sayDate(addressee.asOf.slice(0, 7), words.locale, 'short');
  return words(isDoubtful(addressee, now) ? 'recipient.lastSeen' : 'recipient.asOf', { date });
}
