import { render } from 'preact';
import type { CardFacts } from '../../lib/letters/card-facts.ts';
import type { CardRequest } from '../../lib/page/card/contract.ts';
import { words } from '../../lib/words/index.ts';
import { Card, type CardProps } from './Card.tsx';
import { cardLabel } from './label.ts';

/** Draws a card, first with the printed name and then, when the record has come, with what is known. */
export function drawCard(card: HTMLElement, request: CardRequest, close: () => void): () => void {
  let down = false;
  const draw = (person: CardProps['person']) => {
    if (down) return;
    card.lang = words.locale;
    card.setAttribute('aria-label', cardLabel(person ?? undefined, request.printed, words));
    render(
      <Card
        person={person}
        perhaps={request.certainty === 'possible'}
        printed={request.printed}
        words={words}
        now={new Date()}
        onOpen={request.open}
        onClose={close}
      />,
      card,
    );
  };
  draw(undefined);
  // The background parsed the record against the schema before it sent it.
  request.facts.then((facts) => draw((facts as CardFacts | null)?.person ?? null)).catch(() => draw(null));
  return () => {
    down = true;
    render(null, card);
  };
}
