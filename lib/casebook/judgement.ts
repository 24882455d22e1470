import * as z from 'zod/mini';
import { day, line, personId } from './rows.ts';

/**
 * What the reader said of a name in one place: that it is not, or that it is, the person Vigil took it for. An
 * article's address is a trace of what somebody read, so only a salted fingerprint of it is kept, in the key.
 */
export const judgementSchema = z.strictObject({
  /** The place and the person, see `judgementKey`: there is one judgement of a person in a place. */
  key: z.string().check(z.regex(/^(article [\w-]+|site [^ ]+) [a-z0-9-]+$/, 'expected a place and a person')),
  person: personId,
  /** `open` takes a kept word back while a private window lasts; it is never kept itself. */
  verdict: z.enum(['not', 'is', 'open']),
  scope: z.enum(['article', 'site']),
  /** The host of the page, so that the reader knows the judgement again in a list. */
  host: line,
  /** The day on which it was said. */
  on: day,
});
export type Judgement = z.infer<typeof judgementSchema>;

/** Goes with the judgements: without it no fingerprint can be made again, here or where a backup is put back. */
export const saltSchema = z.strictObject({
  key: z.literal('salt'),
  salt: z.string().check(z.regex(/^[\w-]{22,}$/, 'expected at least 16 bytes as base64url')),
});
export type Salt = z.infer<typeof saltSchema>;

/** A row as it lies in the database and in a backup. */
export const judgementRowSchema = z.union([judgementSchema, saltSchema]);
export type JudgementRow = z.infer<typeof judgementRowSchema>;

/** A page, as far as judgements are concerned. */
export interface Spot {
  /** The page's host first, then every host above it: a word about `example.org` holds for `news.example.org`. */
  readonly hosts: readonly [string, ...string[]];
  /** Origin and path, without query and fragment: what those hold is rarely another article, and often a reader's id. */
  readonly address: string;
}

/** What holds for one person on a page, and how far it reaches. */
export type Judged = Pick<Judgement, 'person' | 'scope' | 'verdict'>;

/** The places of a page, from the nearest to the widest. */
export type Places = readonly [article: string, site: string, ...above: string[]];

export const judgementKey = (place: string, person: string): string => `${place} ${person}`;

/** The places whose word counts on a page. */
export async function placesOf({ hosts, address }: Spot, salt: string): Promise<Places> {
  const [host, ...above] = hosts;
  return [
    `article ${await fingerprint(address, salt)}`,
    `site ${host}`,
    ...above.map((one) => `site ${one}`),
  ];
}

/** What holds on a page: of each person the word of the nearest place. */
export function judgedBy(rows: readonly Judgement[], places: Places): Judged[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const people = new Set(rows.map(({ person }) => person));
  return [...people].flatMap((person) => {
    const nearest = places.flatMap((place) => byKey.get(judgementKey(place, person)) ?? [])[0];
    return nearest ? [{ person, verdict: nearest.verdict, scope: nearest.scope }] : [];
  });
}

/** Sixteen random bytes, made on this computer and never sent anywhere. */
export const newSalt = (): Salt => ({
  key: 'salt',
  salt: base64url(crypto.getRandomValues(new Uint8Array(16))),
});

async function fingerprint(address: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${address}`);
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
