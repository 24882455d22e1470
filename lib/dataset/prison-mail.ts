import * as z from 'zod/mini';
import { languageTag } from './citation.ts';
import { custodyWords } from './custody.ts';
import { plainWords, slug } from './field.ts';
import { partialDate } from './person.ts';
import { webAddress } from './web-address.ts';

/*
 * What is known of letters to prisoners in one country, as data/prison-mail/<country>.yaml holds it. A stranger's letter
 * can be used against the one who gets it: it is suggested only for the custody that a source speaks of.
 */

const said = { text: plainWords, source: z.int().check(z.positive()) };

/** What a ready line says; the interface has words for each, since the reader may not read the line's language. */
export const readyLines = ['not-forgotten', 'thinking', 'greetings'] as const;

/** Something that a letter must not speak of, with the words by which it is noticed. */
const avoided = z.strictObject({
  about: z.enum(['organisation', 'case', 'politics', 'war', 'religion']),
  /** Whole words, or beginnings of words that end in *; case and width do not matter. */
  words: z.array(plainWords).check(z.minLength(1)),
  ...said,
});

export const prisonMailSchema = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in CN')),
  /** A part of the state with prisons of its own, as HK. */
  region: z.optional(plainWords),
  /** The custody in which a stranger's letter may be suggested; in any other none is. */
  mayWrite: z.array(z.enum(custodyWords)),
  /** Why none is suggested in some custody. */
  withheld: z.array(z.strictObject({ custody: z.array(z.enum(custodyWords)), ...said })),
  /** People for whom letters have done harm. */
  notFor: z.array(z.strictObject({ person: slug, ...said })),
  /** The languages that are let through, where a source says so. */
  languages: z.optional(z.strictObject({ only: z.array(languageTag).check(z.minLength(1)), ...said })),
  avoid: z.array(avoided),
  enclosures: z.array(z.strictObject(said)),
  /** What else to know: what is opened, what is kept, how to sign. */
  advice: z.array(z.strictObject(said)),
  /** Harmless lines to begin with, in the languages that are let through; no rule of the place speaks against them. */
  lines: z.array(z.strictObject({ says: z.enum(readyLines), language: languageTag, text: plainWords })),
  sources: z
    .array(
      z.strictObject({
        n: z.int().check(z.positive()),
        url: webAddress,
        publisher: plainWords,
        published: z.optional(partialDate),
      }),
    )
    .check(z.minLength(1, 'expected at least one source')),
});
export type PrisonMail = z.infer<typeof prisonMailSchema>;
export type Avoided = z.infer<typeof avoided>;

/** dataset/prison-mail.json, as it ships. */
export const prisonMailFileSchema = z.array(prisonMailSchema);
