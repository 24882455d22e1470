import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CaseRowView } from '../../../components/casebook/CaseRowView.tsx';
import { CaseView } from '../../../components/casebook/CaseView.tsx';
import { FollowingView } from '../../../components/casebook/FollowingView.tsx';
import type { Surroundings } from '../../../components/casebook/surroundings.ts';
import { chartOf, chartYears } from '../../../lib/casebook/chart.ts';
import { rowOf } from '../../../lib/casebook/row.ts';
import { summaryOf } from '../../../lib/dataset/index-file.ts';
import { type WordKey, words } from '../../../lib/words/index.ts';
import { allPeople, readPerson, someone } from './people.ts';

const now = new Date('2026-11-21T12:00:00');
const around = (followed: readonly string[] = []): Surroundings => ({
  words,
  now,
  links: { case: (id) => `#/case/${id}`, letter: (id) => `/compose.html?person=${id}` },
  follows: {
    known: true,
    byPerson: new Map(
      followed.map((person) => [person, { person, since: '2026-03-01T12:00:00Z', seenVersion: '1' }]),
    ),
    toggle: () => undefined,
  },
});
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const caseOf = (id: string, followed: readonly string[] = [], ask = false, withheld?: WordKey) =>
  render(
    <CaseView
      {...around(followed)}
      person={readPerson(id)}
      place="China"
      relatives={new Map()}
      partOf={[]}
      petitions={[]}
      withheld={withheld}
      strokes={chartOf(summaryOf(readPerson(id)), chartYears(now), now)}
      ticks={[]}
      ask={ask}
      onAnswer={() => undefined}
      casesHref="#/cases"
      reportHref={`#/case/${id}/report`}
      meaningHref={(word) => `#/words/${word}`}
    />,
  );

describe('a case', () => {
  test('every record makes a page, and every link that leaves it opens beside and tells nobody where from', () => {
    for (const { id } of allPeople) {
      const html = caseOf(id);
      expect(html).toContain('<h1');
      for (const [link] of html.matchAll(/<a [^>]*href="http[^>]*>/g))
        expect(link).toMatch(/target="_blank" rel="noopener noreferrer"/);
    }
  });

  test('offers a letter, or says why none is suggested', () => {
    expect(caseOf('ding-jiaxi')).toContain('?person=ding-jiaxi');
    const free = caseOf('maksim-znak', [], false, 'letter.withheld.free');
    expect(free).not.toContain('compose.html?person=maksim-znak');
    expect(textOf(free)).toMatch(/No letter is suggested .*Maksim Znak is free as far as the sources say/);
  });

  test('stands in the order a reader asks', () => {
    const headings = [...caseOf('ding-jiaxi').matchAll(/<h2 [^>]*>([^<]+)/g)].map((match) => match[1]);
    expect(headings).toEqual(['Who', 'What happened', 'Where now', 'What you can do', 'How we know']);
  });

  test('every source is listed under its own number, a copy as a copy', () => {
    const html = caseOf('ding-jiaxi');
    for (const { n } of readPerson('ding-jiaxi').sources) expect(html).toContain(`<li value="${n}">`);
    expect(html).toContain('>copy</abbr>');
  });

  test('two source numbers side by side do not read as one', () => {
    expect(textOf(caseOf('ding-jiaxi'))).toContain('26 December 2019 3 2');
  });

  test('is asked about once: not when it is followed already', () => {
    expect(textOf(caseOf('ding-jiaxi', [], true))).toContain('Follow Ding Jiaxi?');
    expect(textOf(caseOf('ding-jiaxi', ['ding-jiaxi'], true))).not.toContain('Follow Ding Jiaxi?');
  });
});

describe('a line in a list', () => {
  const lineOf = (person: ReturnType<typeof someone>) =>
    textOf(render(<CaseRowView row={rowOf(person, now, 'en')} {...around()} />));

  test('an old status says that it may have changed', () => {
    expect(lineOf(someone('a', { asOf: '2024-12-24' }))).toContain('may have changed since');
    expect(lineOf(someone('a', { asOf: '2026-03' }))).not.toContain('may have changed since');
  });

  test('nobody is "imprisoned" alone when the term should be over', () => {
    const line = lineOf(someone('a', { asOf: '2024-01', expectedRelease: '2025-08-09' }));
    expect(line).toMatch(/Imprisoned Term should have ended .*9 August 2025: no report found/);
  });
});

describe('following', () => {
  const quiet = { synced: false, casesHref: '#/cases', onNote: () => undefined, onRead: () => undefined };

  test('says so in plain words when nothing is followed', () => {
    const html = render(<FollowingView {...around()} {...quiet} cases={[]} setAside={0} />);
    expect(textOf(html)).toContain('You follow no case yet.');
  });

  test('a followed case that left the dataset, and rows that could not be read, are not hidden', () => {
    const follow = { person: 'gone', since: '2026-03-01T12:00:00Z', seenVersion: '1' };
    const html = render(<FollowingView {...around(['gone'])} {...quiet} cases={[{ follow }]} setAside={2} />);
    expect(textOf(html)).toContain('no longer in the dataset (gone)');
    expect(textOf(html)).toContain('2 followed cases could not be read');
  });
});
