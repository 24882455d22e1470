// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findingsOf } from '../../../lib/page/findings.ts';
import { isPlace, sightsOf } from '../../../lib/page/places.ts';
import { PageText, type Seat } from '../../../lib/page/text/page-text.ts';
import type { Mention } from '../../../lib/recognition/mention.ts';
import type { Reading } from '../../../lib/recognition/reading.ts';

/** Knows one name, and remembers what it was given. */
class FakeReading implements Reading<Seat> {
  readonly blocks = new Map<Seat, string>();
  reads = 0;
  read(key: Seat, text: string): boolean {
    this.reads++;
    this.blocks.set(key, text);
    return text.includes('Ding Jiaxi');
  }
  gate() {
    return { heed: (piece: string) => /Ding|Jiaxi/.test(piece), waits: false };
  }
  holds(text: string): boolean {
    return text.includes('Ding Jiaxi');
  }
  prepare(): boolean {
    return false;
  }
  forget(key: Seat): void {
    this.blocks.delete(key);
  }
  get hasCandidates(): boolean {
    return [...this.blocks.values()].some((text) => text.includes('Ding Jiaxi'));
  }
  mentions(): Map<Seat, Mention[]> {
    const found = [...this.blocks].map(([key, text]): [Seat, Mention[]] => [
      key,
      [...text.matchAll(/Ding Jiaxi/g)].map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
        text: name,
        person: 'ding-jiaxi',
        certainty: 'certain',
        kind: 'full',
      })),
    ]);
    return new Map(found.filter(([, mentions]) => mentions.length > 0));
  }
  *judging(): ReturnType<Reading<Seat>['judging']> {
    for (const _ of this.blocks) yield;
    return this.mentions();
  }
}

let reading: FakeReading;
let text: PageText;
let roots: Node[];

function open(html: string): void {
  document.body.innerHTML = html;
  reading = new FakeReading();
  roots = [];
  text = new PageText(document, reading, (root) => roots.push(root));
  finish();
}

function finish(): void {
  text.takeUp();
  while (text.step());
}

const findings = () => findingsOf(sightsOf(text.mentions()));
const inOrder = () => [...reading.blocks.values()].map((block) => block.trim());
const element = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => open('<p id=a>One Ding Jiaxi here</p><p id=b>Two</p><div id=c><p>Three</p></div>'));

test('reads the page in its own order', () => {
  expect(inOrder()).toEqual(['One Ding Jiaxi here', 'Two', 'Three']);
  expect(findings()).toEqual([{ person: 'ding-jiaxi', certainty: 'certain', count: 1 }]);
});

test('after a change only the paragraph it touched is read, and it keeps its place', () => {
  const before = reading.reads;
  const node = element('#a').firstChild as Text;
  node.data = 'One Ding Jiaxi and Ding Jiaxi';
  text.changed(node);
  finish();
  // Once by tags, once exactly.
  expect(reading.reads - before).toBe(2);
  expect(inOrder()).toEqual(['One Ding Jiaxi and Ding Jiaxi', 'Two', 'Three']);
  expect(findings()[0]?.count).toBe(2);
});

test('what the page says of a picture is read and listed, though no place of it can be marked', () => {
  open('<p>One</p><figure><picture><img alt="Ding Jiaxi"></picture></figure>');
  expect(findings()).toEqual([{ person: 'ding-jiaxi', certainty: 'certain', count: 1 }]);
  expect(sightsOf(text.mentions()).filter(isPlace)).toEqual([]);
});

test('what is put in is read, and what is taken out forgotten', () => {
  const added = document.createElement('section');
  added.innerHTML = '<p>Four Ding Jiaxi</p>';
  element('#c').append(added);
  text.changed(element('#c'));
  text.added(added);
  finish();
  expect(findings()[0]?.count).toBe(2);
  element('#a').remove();
  added.remove();
  text.changed(document.body);
  text.changed(element('#c'));
  finish();
  expect(findings()).toEqual([]);
  expect(inOrder()).toEqual(['Two', 'Three']);
});

test('what was changed while it was out of the page is read again when it comes back', () => {
  const paragraph = element('#b');
  paragraph.remove();
  paragraph.textContent = 'Two Ding Jiaxi';
  document.body.append(paragraph);
  text.changed(document.body);
  text.added(paragraph);
  finish();
  expect(findings()[0]?.count).toBe(2);
});

test('a change in a field is no reason to read', () => {
  open('<p>One</p><div contenteditable><p id=field>Two</p></div>');
  const before = reading.reads;
  element('#field').textContent = 'Ding Jiaxi';
  text.changed(element('#field'));
  finish();
  expect(reading.reads).toBe(before);
});

test('more changes than can be followed: everything is read again', () => {
  open(`<p>Ding Jiaxi</p>${'<p>Two</p>'.repeat(2_000)}`);
  for (const paragraph of document.querySelectorAll('p')) text.changed(paragraph);
  expect(text.hasChanges).toBe(true);
  finish();
  expect(text.hasChanges).toBe(false);
  expect(findings()[0]?.count).toBe(1);
  expect(reading.blocks.size).toBe(2_001);
});

test('a register of names is marked no further than anybody would read', () => {
  open('<p>Ding Jiaxi</p>'.repeat(2_100));
  expect(findings()[0]?.count).toBe(2_000);
});

test('tells of open shadow roots, whose changes have to be watched apart', () => {
  document.body.innerHTML = '<x-card></x-card>';
  const shadow = element('x-card').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Ding Jiaxi</p>';
  reading = new FakeReading();
  text = new PageText(document, reading, (root) => roots.push(root));
  finish();
  expect(roots).toEqual([shadow]);
  expect(findings()).toHaveLength(1);
});

test('finds a shadow tree that grew after its element was read', () => {
  open('<x-late></x-late><p id=other>One</p>');
  const shadow = element('x-late').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Ding Jiaxi</p>';
  text.changed(element('#other'));
  finish();
  expect(roots).toEqual([shadow]);
  expect(findings()).toHaveLength(1);
});

test('is taken apart into small steps', () => {
  open(`<p>Ding Jiaxi</p>${'<p>Two</p>'.repeat(2_000)}`);
  for (const paragraph of document.querySelectorAll('p')) text.changed(paragraph);
  let steps = 0;
  text.takeUp();
  while (text.step()) steps++;
  expect(steps).toBeGreaterThan(500);
});
