import type { Desk } from '../desk.ts';

/** Somewhere among so many pieces, the sentences that are still to be said. */
function strewn(desk: Desk, pieces: readonly string[], wrap: (text: string) => string): string {
  const all = [...pieces];
  for (const text of desk.rest()) all.splice(desk.draw.between(0, all.length), 0, wrap(text));
  return all.join('');
}

/** Up to 100,000 nodes, hardly a word in each. */
export function nodes(desk: Desk): string {
  const count = Math.floor(desk.size(3_000, 100_000) / 3);
  const pieces = Array.from(
    { length: count },
    (_, i) => `<span><i>${i % 97}</i></span>${i % 60 === 0 ? '<br>' : ''}`,
  );
  return `<div>${strewn(desk, pieces, (text) => `<p>${text}</p>`)}</div>`;
}

/** Up to 5 million characters in paragraphs. */
export function long(desk: Desk): string {
  const piece = desk.times(20, () => `<p>${desk.prose(500)}</p>`);
  const pieces = Array.from({ length: Math.ceil(desk.size(50_000, 5_000_000) / piece.length) }, () => piece);
  return strewn(desk, pieces, (text) => `<p>${text}</p>`);
}

/** Up to a million characters in a single text node. */
export function single(desk: Desk): string {
  const pieces = Array.from(
    { length: Math.ceil(desk.size(20_000, 1_000_000) / 500) },
    () => `${desk.prose(500)} `,
  );
  return `<p>${strewn(desk, pieces, (text) => `${text} `)}</p>`;
}

/** A register: a thousand mentions. */
export function register(desk: Desk): string {
  const first = desk.rest();
  const count = desk.size(100, 1_000) - first.length;
  const more = Array.from({ length: Math.max(0, count) }, () => desk.again());
  return `<ol>${[...first, ...more].map((text) => `<li>${text}</li>`).join('')}</ol>`;
}

/** Comments that answer comments, twenty deep. */
export function comments(desk: Desk): string {
  const thread = (
    level: number,
  ): string => `<article class="comment"><header><a href="#">reader ${level}</a> <time>10:0${level % 10}</time></header>
    <p>${desk.draw.chance(0.1) ? desk.sentence() : desk.prose(90)}</p><footer><button>reply</button><button>like</button></footer>
    ${level < 20 ? thread(level + 1) : ''}</article>`;
  const threads = desk.times(desk.size(3, 150), () => thread(desk.draw.between(0, 19)));
  return `<style>.comment { margin-left: 4px; border-left: 1px solid }</style><section>${thread(0)}${threads}</section>${desk
    .rest()
    .map((text) => `<p>${text}</p>`)
    .join('')}`;
}

/** Elements within elements, as page builders make them. */
export function deep(desk: Desk): string {
  const levels = desk.size(30, 400);
  const middle = desk
    .rest()
    .map((text) => `<p>${text}</p>`)
    .join('');
  return `${'<div class="wrap"><section>'.repeat(levels)}${middle}<p>${desk.prose(100)}</p>${'</section></div>'.repeat(levels)}`;
}
