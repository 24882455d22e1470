import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { WhatToDo } from '../../../components/casebook/WhatToDo.tsx';
import { NextDate } from '../../../components/popup/NextDate.tsx';
import type { Petition } from '../../../lib/dataset/petition.ts';
import type { YearlyDate } from '../../../lib/dataset/yearly-date.ts';
import { words } from '../../../lib/words/index.ts';
import { readPerson } from './people.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const petition = (changes: Partial<Petition> = {}): Petition => ({
  id: 'a',
  title: 'Lasst sie frei',
  lang: 'de',
  organiser: 'A Group',
  url: 'https://a.test/petition',
  kind: 'petition',
  people: ['chow-hang-tung'],
  country: 'CN',
  status: 'unknown',
  lastSeen: '2025-07-18',
  sources: [{ url: 'https://a.test/petition', publisher: 'A Group' }],
  ...changes,
});
const actOn = (id: string, petitions: readonly Petition[]) =>
  render(
    <WhatToDo
      withheld={undefined}
      person={readPerson(id)}
      petitions={petitions}
      words={words}
      now={new Date('2026-11-21T12:00:00')}
      links={{ case: (id) => `#/case/${id}`, letter: (id) => `/compose.html?person=${id}` }}
      follows={{ known: true, byPerson: new Map(), toggle: () => undefined }}
    />,
  );

describe('a petition in a case', () => {
  test('says who runs it, when it was last seen, and that it may be closed', () => {
    const html = actOn('chow-hang-tung', [petition()]);
    expect(textOf(html)).toContain('A Group, to sign');
    expect(textOf(html)).toContain('Last seen: 18 July 2025. It may be closed.');
    expect(html).toMatch(
      /<a href="https:\/\/a\.test\/petition" target="_blank" rel="noopener noreferrer" lang="de">/,
    );
  });

  test('is never called open today', () => {
    const text = textOf(actOn('chow-hang-tung', [petition({ status: 'open' })]));
    expect(text).toContain('It was open when last seen, on 18 July 2025. It may be closed by now.');
  });

  test('is not there once it is closed, and leaves no empty heading', () => {
    const html = actOn('chow-hang-tung', [petition({ status: 'closed' })]);
    expect(html).not.toContain('Lasst sie frei');
    expect(html).not.toContain(words('petition.title'));
  });

  test('does not come back through the campaigns of the record', () => {
    const [campaign] = readPerson('chang-weiping').campaigns;
    if (!campaign) throw new Error('chang-weiping is expected to have a campaign');
    expect(actOn('chang-weiping', [])).toContain(campaign.url);
    const old = petition({ url: campaign.url, people: ['chang-weiping'], lastSeen: '2021' });
    expect(actOn('chang-weiping', [old])).not.toContain(campaign.url);
  });
});

describe('the next date in the popup', () => {
  const date = { name: 'The Day' } as YearlyDate;
  const said = (days: number, to = '2027-01-24') =>
    textOf(render(<NextDate next={{ date, from: '2027-01-24', to, days }} words={words} />)).trim();

  test('is said in days, with the date beside it', () => {
    expect(said(64)).toBe('The Day: in 64 days 24 Jan 2027');
    expect(said(1)).toBe('The Day: tomorrow 24 Jan 2027');
  });

  test('is today, or lasts', () => {
    expect(said(0)).toBe('The Day: today');
    expect(said(0, '2027-02-03')).toBe('The Day: until 3 February 2027');
  });
});
