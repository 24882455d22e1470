import * as z from 'zod/mini';
import { plainWords } from './field.ts';
import { partialDate } from './person.ts';
import { webAddress } from './web-address.ts';

/*
 * What every entry of data/ beside the people is made of: an id, plain words, and where it was read.
 */

/** A BCP 47 tag of a title or name that is not English. */
export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'expected a language tag, as in zh-Hans'));

/** Where something was read: whose page, and its date where it shows one. */
const citation = z.strictObject({
  url: webAddress,
  publisher: plainWords,
  published: z.optional(partialDate),
});
export type Citation = z.infer<typeof citation>;

export const citations = z.array(citation).check(z.minLength(1, 'expected at least one source'));

/** For lists whose entries are known by their ids. */
export const eachIdOnce = z.refine<readonly { readonly id: string }[]>(
  (entries) => new Set(entries.map(({ id }) => id)).size === entries.length,
  'expected each id to stand once',
);
