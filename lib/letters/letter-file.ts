import * as z from 'zod/mini';
import { purposes } from '../dataset/recipient.ts';

/*
 * dataset/letters/<language>.json: the templates of one language, as the extension ships them. A part is a list of
 * paragraphs; requests are one paragraph each.
 */

const paragraphs = z.array(z.string()).check(z.minLength(1));

/** Who a letter goes to, as far as its wording is concerned. */
export const audiences = ['authority', 'embassy', 'government', 'parliament', 'bar'] as const;
export type Audience = (typeof audiences)[number];

/** What a reader may write as; `member` names an organisation. */
export const writers = ['lawyer', 'law-student', 'student', 'teacher', 'citizen', 'member'] as const;
export type Writer = (typeof writers)[number];

const byAudience = z.strictObject({
  authority: paragraphs,
  embassy: paragraphs,
  government: paragraphs,
  parliament: paragraphs,
  bar: paragraphs,
});

export const frameSchema = z.strictObject({
  /** How a letter begins where the data has no salutation. */
  greeting: z.record(z.enum(audiences), z.string()),
  opening: byAudience,
  /** The words before the requests. */
  ask: byAudience,
  /** What one's own side is asked to do; authorities and embassies get the requests of the purpose. */
  requests: z.strictObject({ government: paragraphs, parliament: paragraphs, bar: paragraphs }),
  closing: byAudience,
  farewell: paragraphs,
});

export const purposeTemplateSchema = z.strictObject({
  subject: z.string(),
  facts: paragraphs,
  grounds: paragraphs,
  requests: paragraphs,
  /** The same in a few words after "ask them". */
  aim: paragraphs,
});
export type PurposeTemplate = z.infer<typeof purposeTemplateSchema>;

/** How somebody died, in words that a letter may repeat, with the numbers of the record's sources. */
export const deathSchema = z.strictObject({
  died: z.string(),
  since: z.optional(z.string()),
  sources: z.array(z.int().check(z.positive())).check(z.minLength(1)),
});

export const letterFileSchema = z.strictObject({
  language: z.string(),
  frame: frameSchema,
  purposes: z.record(z.enum(purposes), purposeTemplateSchema),
  writers: z.record(z.enum(writers), z.string()),
  deaths: z.record(z.string(), deathSchema),
});
export type LetterFile = z.infer<typeof letterFileSchema>;
