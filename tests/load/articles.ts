import type { Cast } from './cast.ts';
import { Desk, type Framed } from './desk.ts';
import { Draw } from './draw.ts';
import { frames, shadows, unread } from './layouts/apart.ts';
import { comments, deep, long, nodes, register, single } from './layouts/large.ts';
import { late, live, scroll, spa } from './layouts/moving.ts';
import { broadsheet, foreign, lists, pictures, table, tabloid } from './layouts/news.ts';
import type { Tongue } from './prose.ts';

/** An article of the web that is read under load, and what Vigil must say of it. */
export interface LoadArticle {
  readonly url: string;
  readonly layout: string;
  readonly html: string;
  readonly frames: readonly Framed[];
  /** Ids of those whom a reader sees named, in alphabetical order. */
  readonly people: readonly string[];
  /** Names that must be marked in the page itself. */
  readonly marks: readonly string[];
}

interface Layout {
  write(desk: Desk): string;
  /** The language, where it is not English. */
  readonly tongues?: readonly Tongue[];
  /** As many people as this, where it is not a few. */
  readonly people?: number;
}

const layouts: Readonly<Record<string, Layout>> = {
  broadsheet: { write: broadsheet },
  tabloid: { write: tabloid },
  table: { write: table },
  comments: { write: comments },
  lists: { write: lists },
  pictures: { write: pictures },
  foreign: { write: foreign, tongues: ['zh', 'ar', 'ru'] },
  nodes: { write: nodes },
  long: { write: long },
  single: { write: single },
  register: { write: register, people: 150 },
  deep: { write: deep },
  unread: { write: unread },
  frames: { write: frames },
  shadows: { write: shadows },
  live: { write: live },
  spa: { write: spa },
  scroll: { write: scroll },
  late: { write: late },
};
export const layoutNames = Object.keys(layouts);

/**
 * So many articles made from a seed: each layout comes as often as the others, and the last of each is
 * as large as its kind can be, of which `reach` (0 to 1) is the share that may be reached.
 */
export function* articles(cast: Cast, seed: number, count: number, reach = 1): Generator<LoadArticle> {
  for (let i = 0; i < count; i++) {
    const name = layoutNames[i % layoutNames.length] ?? '';
    const largest = i >= count - layoutNames.length;
    yield articleOf(cast, name, { seed: seed + i, reach, largest });
  }
}

/** One article of a layout. */
export function articleOf(
  cast: Cast,
  name: string,
  { seed, reach, largest }: { readonly seed: number; readonly reach: number; readonly largest: boolean },
): LoadArticle {
  const layout = layouts[name];
  if (!layout) throw new Error(`no layout is called ${name}`);
  const url = `https://www.bbc.com/news/load-${seed}`;
  const draw = new Draw(seed);
  const tongue = draw.from<Tongue>(layout.tongues ?? ['en']);
  const people = layout.people ?? (draw.chance(0.2) ? 0 : draw.between(1, 12));
  const desk = new Desk(cast, { seed, address: url, tongue, people, reach, largest });
  const body = layout.write(desk);
  return {
    url,
    layout: name,
    html: `<!doctype html><html lang="${tongue}"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    frames: desk.frames,
    people: [...desk.named].sort(),
    marks: desk.marks,
  };
}
