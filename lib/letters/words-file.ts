import * as z from 'zod/mini';
import type { RestrictionWord } from '../dataset/restriction.ts';
import { bindingAnywhere, bindingAtHome, licenceLosses } from './restrictions.ts';

/*
 * data/letters/<language>/words.yaml: the words that sentences are filled with. Each is a wording of the template
 * language, in which the slots of the person may stand.
 */

const phrase = z.string().check(z.minLength(1, 'expected some words'));

/** Every one of some restrictions, so that none goes unsaid. */
const phrasesFor = (kinds: Iterable<RestrictionWord>) => z.record(z.enum([...kinds]), phrase);

export const wordsSchema = z.strictObject({
  /** After the greeting, between the requests, after the last of them, and between two sentences. */
  marks: z.strictObject({
    greeting: z.string(),
    request: z.string(),
    lastRequest: z.string(),
    sentence: z.string(),
  }),
  /** What somebody is, as it follows the name; `fellow` is what a lawyer who writes calls a lawyer. */
  roles: z.strictObject({
    lawyer: phrase,
    barrister: phrase,
    'legal-activist': phrase,
    'legal-scholar': phrase,
    'family-advocate': phrase,
    fellow: z.optional(phrase),
  }),
  /** Whom a letter speaks of as acting, by country or region; `other` has {{place}} in it. */
  authorities: z
    .record(z.string().check(z.regex(/^([A-Z]{2}|other)$/, 'expected two capital letters, or other')), phrase)
    .check(z.refine((all) => all.other?.includes('{{place}}') ?? false, 'other, with {{place}} in it')),
  /** Terms of imprisonment as they follow “to”; {{duration}} is the years and months. */
  term: z.strictObject({ life: phrase, prison: phrase, colony: phrase }),
  /** What a restriction means for the person, as it follows their name: “may not leave the country”. */
  limits: phrasesFor([...bindingAtHome, ...bindingAnywhere]),
  /** The loss of the profession, in the past: “was disbarred”. */
  losses: phrasesFor(licenceLosses),
  /** Prisons by the record's English name, where the language has words for one. */
  prisons: z.optional(z.record(z.string(), phrase)),
});
export type LetterWords = z.infer<typeof wordsSchema>;
