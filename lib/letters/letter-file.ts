import * as z from 'zod/mini';
import { purposes } from '../dataset/recipient.ts';
import { wordsSchema } from './words-file.ts';

/*
 * dataset/letters/<language>.json: the texts of one language, as the extension ships them.
 */

/**
 * A sentence of a letter, or a request: groups of wordings. A letter takes one wording of the first group of which one
 * can stand with what is known.
 */
const block = z.array(z.array(z.string()).check(z.minLength(1))).check(z.minLength(1));
export type Block = z.infer<typeof block>;
const blocks = z.array(block).check(z.minLength(1));

/** Who a letter goes to, as far as its wording is concerned. */
export const audiences = [
  'authority',
  'embassy',
  'government',
  'parliament',
  /** Of the United States, where members write to the Secretary of State. */
  'congress',
  /** Of the European Union. */
  'europarl',
  'bar',
] as const;
export type Audience = (typeof audiences)[number];

/** Those who can do themselves what is asked, or hand it on; the others are one's own side. */
export const toTheState = (audience: Audience): boolean => audience === 'authority' || audience === 'embassy';

/** What a reader may write as; `member` names an organisation. */
export const writers = ['lawyer', 'law-student', 'student', 'teacher', 'citizen', 'member'] as const;
export type Writer = (typeof writers)[number];

/** What every letter to an audience shares, whatever it asks. */
const forAudience = z.strictObject({
  /** How a letter begins where the data has no salutation, without the sign after it. */
  greeting: z.string(),
  opening: blocks,
  /** The words before the requests. */
  ask: blocks,
  /** What one's own side is asked to do; absent where the requests of the purpose are made. */
  requests: z.optional(blocks),
  closing: blocks,
});

export const purposeTemplateSchema = z.strictObject({
  subject: blocks,
  facts: blocks,
  grounds: blocks,
  requests: blocks,
  /** The same in a few words after "ask them". */
  aim: blocks,
});
export type PurposeTemplate = z.infer<typeof purposeTemplateSchema>;

/** How somebody died, in words that a letter may repeat, with the numbers of the record's sources. */
export const deathSchema = z.strictObject({
  died: z.string(),
  since: z.optional(z.string()),
  sources: z.array(z.int().check(z.positive())).check(z.minLength(1)),
});

/** Three beginnings of a personal line for each kind of writer, and for those who say nothing of themselves. */
const suggestions = z.array(z.string()).check(z.length(3));

export const letterFileSchema = z.strictObject({
  language: z.string(),
  /** The audiences that letters in this language can go to. */
  audiences: z.partialRecord(z.enum(audiences), forAudience),
  farewell: blocks,
  purposes: z.record(z.enum(purposes), purposeTemplateSchema),
  writers: z.record(z.enum(writers), z.string()),
  lines: z.record(z.enum([...writers, 'nobody']), suggestions),
  words: wordsSchema,
  /** The language's words for a charge, by the English ones; absent in English. */
  charges: z.optional(z.record(z.string(), z.string())),
  deaths: z.record(z.string(), deathSchema),
});
export type LetterFile = z.infer<typeof letterFileSchema>;
