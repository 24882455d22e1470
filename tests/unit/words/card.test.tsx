import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardHint, cardLabel } from '../../../components/card/label.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { cardFactsOf } from '../../../lib/letters/card-facts.ts';
import { loadLetterIndex } from '../../../lib/letters/letter-index.ts';
import { cardWordsOf } from '../../../lib/words/card.ts';
import { cardAnswer } from '../../../lib/words/card-table.ts';
import { sayingOf, type WordKey } from '../../../lib/words/say.ts';
import english from '../../../locales/en.json' with { type: 'json' };
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
    { locale: 'en', table },
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

test('in another language the card of everybody brings the words that it says, and few more', async () => {
  const rules = await loadLetterIndex(async (path) => json(path));
  const spoken = sayingOf('de', Object.fromEntries(Object.keys(english).map((key) => [key, `~${key}`])), {});
  for (const person of people) {
    const { facts, words: brought } = cardAnswer(cardFactsOf(person, rules, new Date('2026-11-01')), spoken);
    if (!brought) throw new Error('no words came with the facts');
    const words = cardWordsOf(brought);
    const said = renderToString(
      <Card
        facts={facts}
        perhaps
        printed="x"
        words={words}
        now={new Date('2026-11-01')}
        onOpen={() => undefined}
        onSource={() => undefined}
        onSay={() => undefined}
        onJudge={async () => true}
        onClose={() => undefined}
      />,
    );
    expect(cardLabel(facts, true, 'x', words)).toContain('~');
    // Where no custody was found, a restriction speaks in its place.
    if (person.status.custody !== 'never-detained' || person.status.restrictions.length === 0)
      expect(said).toContain(`~custody.${person.status.custody}`);
    expect(said).toContain('~act.message');
    for (const { kind } of person.status.restrictions) expect(said).toContain(`~restriction.${kind}`);
    const others = Object.keys(brought.table).filter(
      (key) => key.startsWith('custody.') && key !== `custody.${person.status.custody}`,
    );
    expect(others).toEqual([]);
  }
});

test('in English a card brings none', () => {
  expect(cardAnswer(null, sayingOf('en', table, {}))).toEqual({ facts: null });
});

test('the words of the card are a small part of all', () => {
  expect(JSON.stringify(table).length).toBeLessThan(12_000);
});
