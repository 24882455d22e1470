import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { actionsFor } from '../../../components/card/actions.ts';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { cardHint, cardLabel } from '../../../components/card/label.ts';
import { whoLine } from '../../../components/card/who.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { words, wordsOf } from '../../../lib/words/index.ts';
import german from '../../../locales/de.json' with { type: 'json' };

const person: Person = {
  id: 'a-b',
  names: {
    primary: 'Ann Bee',
    family: 'Bee',
    given: 'Ann',
    native: [{ lang: 'zh-Hans', text: '安蜂' }],
    aliases: [],
  },
  pronoun: 'she',
  country: 'CN',
  basedIn: 'Beijing',
  roles: ['lawyer', 'legal-activist'],
  profile: 'Defended tenants.',
  status: { custody: 'imprisoned', restrictions: [], since: '2020-01', asOf: '2023-05-02', sources: [1] },
  charges: [{ text: 'subversion', source: 1 }],
  expectedRelease: { date: '2024-01', basis: 'the length of the sentence', source: 1 },
  events: [],
  family: [],
  context: [],
  namesakes: [],
  campaigns: [],
  conflicts: [{ text: 'Which court it was.', sources: [1] }],
  notes: [],
  sources: [
    { n: 1, url: 'https://example.org/1', publisher: 'Example', title: 'A title', published: '2023-05-02' },
  ],
};

const nothing = () => undefined;
const html = (props: Partial<CardProps>) =>
  renderToString(
    <Card
      facts={{ person }}
      perhaps={false}
      printed="Ann Bee"
      words={words}
      now={new Date(2026, 0, 15)}
      onOpen={nothing}
      onSource={nothing}
      onClose={nothing}
      {...props}
    />,
  );

test('says what has become of the person, how old that is, and that a term should be over', () => {
  const card = html({});
  for (const said of [
    'Imprisoned',
    'Ann Bee',
    '安蜂',
    'subversion',
    'Defended tenants.',
    'may have changed since',
    'January 2024: no report found',
  ])
    expect(card).toContain(said);
  expect(card).toContain('lang="zh-Hans"');
});

test('says perhaps where the mention may be somebody else, before anything else', () => {
  expect(html({})).not.toContain('Perhaps');
  const card = html({ perhaps: true });
  expect(card.indexOf('Perhaps this person')).toBeGreaterThan(0);
  expect(card.indexOf('Perhaps this person')).toBeLessThan(card.indexOf('Imprisoned'));
});

test('every link opens apart, and tells the other side nothing', () => {
  const links = html({}).match(/<a [^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    expect(link).toContain('target="_blank"');
    expect(link).toContain('rel="noopener noreferrer"');
  }
});

test('without a record it says the name, and offers nothing to do', () => {
  expect(html({ facts: undefined })).toContain('Ann Bee');
  expect(html({ facts: null })).toContain('could not be read');
  expect(html({ facts: null })).not.toContain('Write a letter');
});

test('a letter is offered only where one can be suggested; otherwise it says why not', () => {
  expect(html({})).toContain('Write a letter');
  const card = html({ facts: { person, withheld: 'letter.withheld.free' } });
  expect(card).not.toContain('Write a letter');
  expect(card).toContain('Ann Bee is free as far as the sources say');
  expect(cardHint({ person, withheld: 'letter.withheld.free' }, words)).not.toContain('letter');
});

test('only what leads somewhere is offered', () => {
  const offered = actionsFor(true).map(({ surface }) => surface);
  expect(offered).toEqual(['letter', 'petition', 'message', 'case']);
  expect(actionsFor(false).map(({ surface }) => surface)).toEqual(['message', 'case']);
});

test('the name is said only where there is a voice, and not this person only where it can be kept', () => {
  expect(html({})).not.toContain('Hear the name');
  expect(html({ onSay: nothing })).toContain('Hear the name Ann Bee');
  expect(html({})).not.toContain('Not this person');
  expect(html({ onJudge: async () => true })).toContain('Not this person?');
});

test('who, in one line, without saying a place twice', () => {
  expect(whoLine(person, words)).toBe('Lawyer, legal activist · Beijing · China');
  expect(whoLine({ ...person, country: 'HK', basedIn: 'Hong Kong' }, words)).toBe(
    'Lawyer, legal activist · Hong Kong',
  );
});

test('who, in German, which writes nouns large wherever they stand', () => {
  expect(whoLine({ ...person, pronoun: 'she' }, wordsOf('de', german))).toBe(
    'Anwältin, Rechtsaktivistin · Beijing · China',
  );
});

test('a screen reader hears who it is and what has become of them', () => {
  expect(cardLabel({ person }, false, 'Bee', words)).toBe('Ann Bee: Imprisoned');
  expect(cardLabel(undefined, false, 'Bee', words)).toBe('Bee');
});

test('a screen reader hears what can be done, and that it may be somebody else', () => {
  expect(cardHint({ person }, words)).toContain('Write a letter, Petition, Message, Open the case, Follow');
  expect(cardLabel({ person }, true, 'Bee', words)).toMatch(/^Perhaps this person/);
});

test('the card brings no font and no picture of its own, which a page could ask for', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../components/card/card.css'), 'utf8');
  expect(css).not.toMatch(/url\(|@font-face|@import/);
});
