import {
  type Judged,
  type Judgement,
  type JudgementRow,
  judgedBy,
  judgementKey,
  judgementRowSchema,
  judgementSchema,
  newSalt,
  placesOf,
  type Salt,
  type Spot,
  saltSchema,
} from './judgement.ts';
import { keptShelf, passingShelf, type Shelf } from './judgement-shelves.ts';
import { sortOut } from './rows.ts';
import { type Kept, kept } from './trouble.ts';

/** What a reader may say of a person on a page; `undo` takes back whatever was said there. */
export type Verdict = 'not-here' | 'not-on-site' | 'is' | 'undo';

/** Where a reader is: in a private window nothing is written to the disk, and what is said there is forgotten. */
export interface Occasion {
  readonly spot: Spot;
  readonly inPrivate: boolean;
}

/**
 * What holds on a page. Where the judgements cannot be read none does, and the page is marked as if nothing had ever
 * been said. In a private window the word given there goes before one that is kept.
 */
export async function judgedAt({ spot, inPrivate }: Occasion): Promise<Judged[]> {
  const lasting = await heldBy(keptShelf, spot);
  const passing = inPrivate ? await heldBy(passingShelf, spot) : [];
  const said = new Set(passing.map(({ person }) => person));
  return [...lasting.filter(({ person }) => !said.has(person)), ...passing].filter(
    ({ verdict }) => verdict !== 'open',
  );
}

/** Keeps, or in a private window remembers, what the reader says of a person on a page. */
export async function judge(
  { spot, inPrivate }: Occasion,
  person: string,
  verdict: Verdict,
  now = new Date(),
): Promise<Kept<null>> {
  const shelf = inPrivate ? passingShelf : keptShelf;
  const rows = await shelf.read();
  if (!rows.ok) return rows;
  const known = saltIn(rows.value);
  const salt = known ?? newSalt();
  const places = await placesOf(spot, salt.salt);
  const [article, site] = places;
  const row = (place: string, said: Pick<Judgement, 'verdict' | 'scope'>): Judgement => ({
    key: judgementKey(place, person),
    person,
    ...said,
    host: spot.hosts[0],
    on: now.toISOString().slice(0, 10),
  });
  const put: JudgementRow[] = known ? [] : [salt];
  const gone: string[] = [];
  if (verdict === 'not-here') put.push(row(article, { verdict: 'not', scope: 'article' }));
  if (verdict === 'is') put.push(row(article, { verdict: 'is', scope: 'article' }));
  if (verdict === 'not-on-site') {
    gone.push(judgementKey(article, person));
    put.push(row(site, { verdict: 'not', scope: 'site' }));
  }
  if (verdict === 'undo') {
    gone.push(...places.map((place) => judgementKey(place, person)));
    // What is kept outside private windows stays kept; here it does not hold any more.
    if (inPrivate) put.push(row(article, { verdict: 'open', scope: 'article' }));
  }
  return shelf.write({ put, gone });
}

/** Everything the reader said and Vigil keeps, the newest first, so that each can be taken back by `takeBack`. */
export async function judgementsKept(): Promise<Kept<readonly Judgement[]>> {
  const rows = await keptShelf.read();
  if (!rows.ok) return rows;
  const newestFirst = judgementsIn(rows.value).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return kept(newestFirst);
}

/** Takes back one kept judgement, by its key. */
export function takeBack(key: string): Promise<Kept<null>> {
  return keptShelf.write({ put: [], gone: [key] });
}

/** All rows that can be understood, the salt among them, for a backup. */
export async function readAll(): Promise<Kept<readonly JudgementRow[]>> {
  const rows = await keptShelf.read();
  return rows.ok ? kept(sortOut(judgementRowSchema, rows.value).rows) : rows;
}

/** Puts rows of a backup in the place of all that is kept. They are parsed before, with `judgementRowSchema`. */
export async function replaceAll(rows: readonly JudgementRow[]): Promise<Kept<null>> {
  const before = await keptShelf.read();
  return before.ok ? keptShelf.write({ put: rows, gone: keysOf(before.value) }) : before;
}

/** Forgets every judgement, and the salt with them. */
export function clear(): Promise<Kept<null>> {
  return replaceAll([]);
}

async function heldBy(shelf: Shelf, spot: Spot): Promise<Judged[]> {
  const rows = await shelf.read();
  const salt = rows.ok && saltIn(rows.value);
  return rows.ok && salt ? judgedBy(judgementsIn(rows.value), await placesOf(spot, salt.salt)) : [];
}

const judgementsIn = (rows: readonly unknown[]): readonly Judgement[] => sortOut(judgementSchema, rows).rows;

const saltIn = (rows: readonly unknown[]): Salt | undefined => sortOut(saltSchema, rows).rows[0];

const keysOf = (rows: readonly unknown[]): string[] =>
  rows.flatMap((row) => {
    const { key } = row as { readonly key?: unknown };
    return typeof key === 'string' ? [key] : [];
  });
