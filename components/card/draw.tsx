import { render } from 'preact';
import type { CardFacts } from '../../lib/letters/card-facts.ts';
import type { CardRequest, CardTools } from '../../lib/page/card/contract.ts';
import { cardWords, cardWordsOf } from '../../lib/words/card.ts';
import type { CardAnswer } from '../../lib/words/card-table.ts';
import { stop } from '../../lib/words/signs.ts';
import { InsidePage } from '../SourceLink.tsx';
import { Card } from './Card.tsx';
import { cardHint, cardLabel } from './label.ts';
import { spokenName } from './spoken.ts';

/** The words of this page's cards: English, until the first answer has brought those of another language. */
let words = cardWords;

/** Draws a card: with what is known of the person, or until that has come with the printed name alone. */
export function drawCard(card: HTMLElement, request: CardRequest, tools: CardTools): () => void {
  let down = false;
  let facts: CardFacts | null | undefined;
  let onSay: (() => void) | undefined;
  const perhaps = request.certainty === 'possible';

  const draw = () => {
    if (down) return;
    card.lang = words.locale;
    const label = cardLabel(facts, perhaps, request.printed, words);
    const hint = cardHint(facts, words);
    card.setAttribute('aria-label', label);
    // With the focus in it, a card is read out by itself; otherwise what has appeared is told.
    if (request.focus) card.setAttribute('aria-description', hint);
    else tools.announce(`${label}${stop(words)}${hint}`);
    render(
      <InsidePage.Provider value={true}>
        <Card
          facts={facts}
          perhaps={perhaps}
          printed={request.printed}
          words={words}
          now={new Date()}
          onOpen={request.open}
          onSource={({ source, inFront }) => request.openSource(source, inFront)}
          onSay={onSay}
          onJudge={request.judge}
          onClose={tools.close}
        />
      </InsidePage.Provider>,
      card,
    );
  };
  const know = async (known: CardFacts | null) => {
    facts = known;
    draw();
    const name = known && spokenName(known.person);
    const say = name && (await tools.localVoice(name.speaks));
    if (!name || !say) return;
    onSay = () => say(name.text);
    draw();
  };
  draw();
  // The background parsed the record against the schema before it sent it.
  const answered = (answer: CardAnswer) => {
    words = answer.words ? cardWordsOf(answer.words) : cardWords;
    return know(answer.facts);
  };
  request.facts.then((answer) => answered(answer as CardAnswer)).catch(() => know(null));
  return () => {
    down = true;
    render(null, card);
  };
}
