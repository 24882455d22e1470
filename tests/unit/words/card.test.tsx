import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardHint, cardLabel } from '../../../components/card/label.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { cardFactsOf } from '../../../lib/letters/card-facts.ts';
import { loadLetterIndex } from '../../../lib/letters/letter-index.ts';
import { sayingOf, type WordKey } from '../../../lib/words/say.ts';
import { wordsForCard } from '../../../scripts/words/card-words.ts';

const generated = join(import.meta.dirname, '../../../generated');
const json = (path: string): unknown => JSON.parse(readFileSync(join(generated, path), 'utf8'));
const people: Person[] = readdirSync(join(generated, 'dataset/people')).map((file) =>
  personSchema.parse(json(`dataset/people/${file}`)),
);
const table = wordsForCard();

test('the card of everybody in the dataset has all the words that it says', async () => {
  const rules = await loadLetterIndex(async (path) => json(path));
  const words = sayingOf('en', table, {});
  const said = new Map<string, string>();
  const noting = Object.assign(
    (key: WordKey, fillings = {}) => {
      const text = words(key, fillings);
      said.set(key, text);
      return text;
    },
    { locale: 'en' },
  );
  for (const person of people) {
    const facts = cardFactsOf(person, rules, new Date('2026-11-01'));
    renderToString(
      <Card
        facts={facts}
        perhaps
        printed="x"
        words={noting}
        now={new Date('2026-11-01')}
        onOpen={() => undefined}
        onSource={() => undefined}
        onSay={() => undefined}
        onJudge={async () => true}
        onClose={() => undefined}
      />,
    );
    cardLabel(facts, true, 'x', noting);
    cardHint(facts, noting);
  }
  expect(people.length).toBeGreaterThan(100);
  expect(said.size).toBeGreaterThan(60);
  expect([...said].filter(([key, text]) => text === key)).toEqual([]);
});

test('the words of the card are a small part of all', () => {
  expect(JSON.stringify(table).length).toBeLessThan(12_000);
});
