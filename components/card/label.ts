import type { CardFacts } from '../../lib/letters/card-facts.ts';
import type { Words } from '../../lib/words/index.ts';
import { sayList } from '../../lib/words/signs.ts';
import { statusTerm } from '../../lib/words/status-term.ts';
import { actionsFor } from './actions.ts';

/** What a screen reader says when it comes to a card: who, and what has become of them. */
export function cardLabel(
  facts: CardFacts | null | undefined,
  perhaps: boolean,
  printed: string,
  words: Words,
): string {
  if (!facts) return printed;
  const { names, status } = facts.person;
  const restrictions = status.restrictions.map(({ kind }) => kind);
  const label = words('card.label', {
    name: names.primary,
    status: words(statusTerm(status.custody, restrictions)),
  });
  return perhaps ? `${words('card.perhaps')} ${label}` : label;
}

/** What can be done in a card, in one sentence. */
export function cardHint(facts: CardFacts | null | undefined, words: Words): string {
  if (!facts) return '';
  const acts = [...actionsFor(!facts.withheld).map(({ word }) => words(word)), words('act.follow')];
  return words('card.hint', { acts: sayList(acts, words) });
}
