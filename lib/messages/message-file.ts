import * as z from 'zod/mini';
import { citations } from '../dataset/citation.ts';
import { custodyWords } from '../dataset/custody.ts';
import { plainWords, slug } from '../dataset/field.ts';
import type { ReadPackaged } from '../dataset/load.ts';

/* data/messages.yaml: ready words for a message with a picture, in every language that Vigil itself speaks. */

export const messageLanguages = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

const inEvery = z.record(z.enum(messageLanguages), plainWords);
const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in CN'));

const withName = inEvery.check(
  z.refine((all) => Object.values(all).every((text) => text.includes('{name}')), 'expected {name} in each'),
);

/** Whom a line can speak to. */
export const lineUses = ['person', 'missing', 'remember', 'all'] as const;
export type LineUse = (typeof lineUses)[number];

const line = z.strictObject({ id: slug, for: z.enum(lineUses), text: inEvery });
export type ReadyLine = z.infer<typeof line>;

const day = z.strictObject({
  /** Its id in dates.yaml. */
  date: slug,
  /** It is for people of this country. */
  country,
  /** English is said where a language has no name that a source prints. */
  names: z
    .partialRecord(z.enum(messageLanguages), plainWords)
    .check(z.refine((names) => names.en !== undefined, 'expected the English name among them')),
  sources: citations,
});
export type MessageDay = z.infer<typeof day>;

const tag = z.strictObject({
  /** Without its sign. */
  tag: z.string().check(z.regex(/^[\p{L}\p{N}_]+$/u, 'expected a hashtag without its sign')),
  /** Whom the campaign that asks for it is about. */
  country,
  custody: z.array(z.enum(custodyWords)),
  sources: citations,
});
export type Tag = z.infer<typeof tag>;

export const messagesSchema = z.strictObject({
  to: withName,
  everybody: inEvery,
  lines: z.array(line),
  days: z.array(day),
  tags: z.array(tag),
});
export type Messages = z.infer<typeof messagesSchema>;

export const loadMessages = async (read: ReadPackaged): Promise<Messages> =>
  messagesSchema.parse(await read('dataset/messages.json'));
