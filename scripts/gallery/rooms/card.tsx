import { Card } from '../../../components/card/Card.tsx';
import { cardView } from '../../../components/card/view.ts';
import { type CardFacts, cardFactsOf } from '../../../lib/letters/card-facts.ts';
import { letterIndex, now, record, words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

const factsOf = async (id: string): Promise<CardFacts> => cardFactsOf(await record(id), letterIndex, now);

const cardOf = (facts: CardFacts | null | undefined, { perhaps = false, says = false } = {}) => (
  <div role="dialog" aria-label={facts?.person.names.primary ?? 'Ding Jiaxi'}>
    <Card
      facts={facts}
      perhaps={perhaps}
      printed="Ding Jiaxi"
      words={words}
      now={now}
      onOpen={nothing}
      onSource={nothing}
      onSay={says ? nothing : undefined}
      onJudge={async () => true}
      onClose={nothing}
    />
  </div>
);

/** The card beside a name, in a page of the news. */
export const card: Room = {
  id: 'card',
  name: 'The card in a page',
  css: cardView.css,
  specimens: [
    {
      name: 'Card',
      says: 'Beside a name in a page: `facts` (undefined while they come, null when there are none), `perhaps` where it may be somebody else. It has the system’s fonts, since a font of ours could be seen by the page.',
      states: [
        ['imprisoned, with a voice for the name', cardOf(await factsOf('ding-jiaxi'), { says: true })],
        ['perhaps somebody else', cardOf(await factsOf('gao-zhisheng'), { perhaps: true })],
        ['released, not free', cardOf(await factsOf('nasrin-sotoudeh'))],
        ['has died; conflicting reports', cardOf(await factsOf('ji-sizun'))],
        ['on its way', cardOf(undefined)],
        ['no record', cardOf(null)],
      ],
      width: 376,
    },
  ],
};
