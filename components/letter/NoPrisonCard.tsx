import type { PrisonCardOffer } from '../../lib/letters/prison-card.ts';
import type { Words } from '../../lib/words/index.ts';

type NotOffered = Extract<PrisonCardOffer, { offered: false }>;

/** Why no card is suggested: the warning as the data has it, or one sentence. */
export function NoPrisonCard({ offer, name, words }: { offer: NotOffered; name: string; words: Words }) {
  return (
    <p class="prison-card">
      <strong>{words('prisonCard.not')}</strong>{' '}
      {offer.text ?? words(`prisonCard.not.${offer.because}`, { name })}
    </p>
  );
}
