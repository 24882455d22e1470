import type { Caution, Recipients } from '../dataset/recipient.ts';
import { type Addressee, audienceFor, isListed } from './audience.ts';
import type { Check } from './checks.ts';
import { toTheState } from './letter-file.ts';
import { patternOf } from './prison-mail.ts';

/**
 * What to think of before a text goes to a state that punishes ties to organisations it has banned: names that the text
 * holds, and the reader's own organisation. Never a refusal, and no promise where nothing is found.
 */
export function cautionsOn(
  text: string,
  organisation: string,
  to: Addressee | undefined,
  { cautions }: Pick<Recipients, 'cautions'>,
): Check[] {
  const rule = to && ruleFor(to, cautions);
  if (!rule) return [];
  const plain = text.normalize('NFKC');
  const { country, sources } = rule;
  const banned = new Set(rule.names.flatMap(({ text, as }) => (patternOf(text).test(plain) ? [as] : [])));
  const own = organisation.trim();
  const ownStands = own !== '' && plain.includes(own.normalize('NFKC'));
  const isBanned = rule.names.some(({ text }) => patternOf(text).test(own.normalize('NFKC')));
  return [
    ...[...banned].map((name) => ({
      says: 'letter.check.banned' as const,
      good: false,
      about: { name, country },
      sources,
    })),
    ...(ownStands && !isBanned
      ? [{ says: 'letter.check.organisation' as const, good: false, about: { name: own, country }, sources }]
      : []),
  ];
}

const ruleFor = (to: Addressee, cautions: readonly Caution[]): Caution | undefined =>
  isListed(to) && 'of' in to && toTheState(audienceFor(to))
    ? cautions.find(({ country }) => country === to.of)
    : undefined;
