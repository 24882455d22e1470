import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CampaignLinks } from '../../../components/casebook/CampaignLinks.tsx';
import { CampaignView } from '../../../components/casebook/CampaignView.tsx';
import { campaignsOf } from '../../../lib/casebook/campaigns.ts';
import { rowOf } from '../../../lib/casebook/row.ts';
import type { Campaign } from '../../../lib/dataset/campaign.ts';
import { words } from '../../../lib/words/index.ts';
import { someone } from './people.ts';

const now = new Date('2026-11-21T12:00:00');
const campaign: Campaign = {
  id: 'a-case',
  name: 'A case',
  native: [{ lang: 'zh-Hans', text: '案' }],
  country: 'CN',
  from: '2019-12',
  summary: [
    { text: 'Somebody was taken.', sources: [1] },
    { text: 'It went on.', sources: [1, 2] },
  ],
  events: [{ date: '2019-12-26', text: 'Taken', sources: [1, 2] }],
  people: [
    { id: 'one', role: 'taken first', source: 1 },
    { id: 'two', source: 2 },
  ],
  sources: [
    { n: 1, url: 'https://example.org/1', publisher: 'A paper', title: 'Taken' },
    { n: 2, url: 'https://example.org/2', publisher: 'A paper', title: 'Sentenced', reprint: true },
  ],
};
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const page = (rest: Partial<Campaign> = {}, asOf = '2026-01') =>
  render(
    <CampaignView
      campaign={{ ...campaign, ...rest }}
      members={campaign.people.map((link) => ({
        row: rowOf(someone(link.id, { asOf, expectedRelease: '2026-04' }), now, 'en'),
        link,
      }))}
      place="China"
      casesHref="#/cases"
      words={words}
      now={now}
      links={{ case: (id) => `#/case/${id}`, letter: (id) => `/compose.html?person=${id}` }}
    />,
  );

test('a case belongs to the campaigns that name it, the oldest first', () => {
  const later = { ...campaign, id: 'later', from: '2023' };
  const other = { ...campaign, id: 'other', people: [{ id: 'three', source: 1 }] };
  expect(campaignsOf('one', [later, campaign, other]).map(({ id }) => id)).toEqual(['a-case', 'later']);
});

test('on the page of a case: the name, one sentence, and the way there', () => {
  const html = render(<CampaignLinks of={[{ campaign, href: '#/campaign/a-case' }]} words={words} />);
  expect(html).toContain('<a href="#/campaign/a-case">A case</a>');
  expect(textOf(html)).toMatch(/Part of.*Somebody was taken\./);
  expect(textOf(html)).not.toContain('It went on.');
  expect(render(<CampaignLinks of={[]} words={words} />)).toBe('');
});

describe('a campaign', () => {
  test('says what, what happened, who and how we know, each sentence with its sources', () => {
    const html = page();
    const headings = [...html.matchAll(/<h2 [^>]*>([^<]+)/g)].map((match) => match[1]);
    expect(headings).toEqual(['What it is', 'What happened', 'Who', 'Sources']);
    expect(textOf(html)).toContain('It went on. 1 2');
    expect(textOf(html)).toContain('26 December 2019 Taken 1 2');
    for (const [link] of html.matchAll(/<a [^>]*href="http[^>]*>/g))
      expect(link).toMatch(/target="_blank" rel="noopener noreferrer"/);
    expect(html).toContain('>copy</abbr>');
  });

  test('says when', () => {
    expect(textOf(page())).toContain('China · Since December 2019');
    expect(textOf(page({ until: '2023-04-10' }))).toContain('December 2019 to 10 April 2023');
    expect(textOf(page({ until: '2019-12' }))).toContain('China · December 2019');
  });

  test('shows how its people stand, and never "imprisoned" alone when the term should be over', () => {
    const text = textOf(page());
    expect(text).toContain('taken first');
    expect(text).toMatch(/Imprisoned Term should have ended .*no report found/);
    expect(text).not.toContain('may have changed since');
    expect(textOf(page({}, '2024-01'))).toContain('may have changed since');
  });
});
