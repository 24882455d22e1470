import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../../components/casebook/surroundings.ts';
import { PagePeople } from '../../../components/popup/PagePeople.tsx';
import { ReadAsk } from '../../../components/popup/ReadAsk.tsx';
import { SiteSettings } from '../../../components/popup/SiteSettings.tsx';
import { pageView } from '../../../lib/casebook/on-page.ts';
import { summaryOf } from '../../../lib/dataset/index-file.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import type { TabState } from '../../../lib/protocol.ts';
import { type WordKey, words } from '../../../lib/words/index.ts';
import { readPerson } from '../casebook/people.ts';

const around: Surroundings = {
  words,
  now: new Date('2026-11-21T12:00:00'),
  links: { case: (id) => `#/case/${id}`, letter: (id) => `/compose.html?person=${id}` },
  follows: { known: true, byPerson: new Map(), toggle: () => undefined },
};
const nothing = () => undefined;
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a person on the page', () => {
  const wangYu = readPerson('wang-yu');
  const popupOf = (
    certainty: 'certain' | 'possible',
    details?: { person: Person; withheld: WordKey | undefined },
  ) => {
    const page = { findings: [{ person: 'wang-yu', certainty, count: 2 }], canRead: false };
    const view = pageView(page, [summaryOf(wangYu)], around.now, 'en');
    if (view.kind !== 'people') throw new Error('nobody');
    return render(
      <PagePeople
        {...around}
        view={view}
        jumpFailed={false}
        onJump={nothing}
        onJudge={nothing}
        details={() => details}
      />,
    );
  };

  test('who is certainly meant is shown with status and an act', () => {
    const html = popupOf('certain', { person: wangYu, withheld: undefined });
    expect(textOf(html)).toMatch(/Wang Yu.*Released, not free.*Write a letter Petition Message/);
    for (const page of ['compose', 'petition', 'message'])
      expect(html).toContain(`/${page}.html?person=wang-yu`);
  });

  test('until it is known what can be done, nothing is offered that might be taken back', () => {
    expect(popupOf('certain')).toContain('data-known="false"');
  });

  test('where no letter is suggested, a word says why, and none is offered', () => {
    const html = popupOf('certain', { person: wangYu, withheld: 'letter.withheld.exiled' });
    expect(textOf(html)).toContain('No letter: abroad');
    for (const page of ['compose', 'petition']) expect(html).not.toContain(`${page}.html`);
    expect(html).toContain('/message.html?person=wang-yu');
  });

  test('who is perhaps meant has no status and no act, but a question', () => {
    const html = popupOf('possible');
    expect(textOf(html)).toMatch(/Perhaps this Wang Yu\? Yes No/);
    for (const claim of ['Released', 'Write', '.html?person']) expect(html).not.toContain(claim);
  });

  test('the question comes with what tells this person from others of the name', () => {
    const person: Person = {
      ...wangYu,
      born: { value: '1971-05-01', source: 1 },
      namesakes: [
        { who: 'a table tennis player', source: 1 },
        { who: 'a film director', source: 2 },
      ],
    };
    const text = textOf(popupOf('possible', { person, withheld: undefined }));
    expect(text).toContain('Lawyer · Beijing · China · born 1971');
    expect(text).toContain('Lawyer of the Fengrui firm in Beijing');
    expect(text).not.toContain('709 crackdown');
    expect(text).toContain('Others of this name: a table tennis player; a film director');
  });
});

describe('a page that is not read', () => {
  const ask = (mayAllow: boolean) =>
    textOf(
      render(
        <ReadAsk
          host="example.org"
          reading="no"
          refused={false}
          mayAllow={mayAllow}
          onRead={nothing}
          onAllow={nothing}
          words={words}
        />,
      ),
    );

  test('can be read once, always on its site, or with all sites, and each says what it means', () => {
    expect(ask(true)).toMatch(
      /This page only, and only now\..*every page of example\.org.*mail and your bank/,
    );
  });

  test('in a private window, only once: leave would be kept', () => {
    expect(ask(false)).toContain('Read this page');
    expect(ask(false)).not.toContain('Always');
  });
});

describe('the site', () => {
  const state: TabState & { host: string } = {
    host: 'example.org',
    quiet: false,
    quietEverywhere: false,
    marks: 'all',
    access: 'site',
    canRead: false,
    reading: false,
    inPrivate: false,
  };
  const site = (change: Partial<TabState> = {}) =>
    textOf(
      render(
        <SiteSettings
          state={{ ...state, ...change }}
          onQuiet={nothing}
          onForbid={nothing}
          onChange={nothing}
          words={words}
        />,
      ),
    );

  test('that is read by the reader’s leave says so, with a way back', () => {
    expect(site()).toContain('Read because you allowed example.org. Stop');
    expect(site({ access: 'all' })).toContain('Read because you allowed all sites. Stop');
    expect(site({ access: 'news' })).not.toContain('Stop');
  });

  test('says why nothing is marked', () => {
    expect(site({ marks: 'none' })).toContain('Marks are switched off on all sites.');
    expect(site({ quiet: true, quietEverywhere: true })).toContain('Vigil is quiet on all sites.');
  });
});
