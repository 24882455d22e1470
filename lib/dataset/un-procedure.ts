import * as z from 'zod/mini';
import { citations, eachIdOnce } from './citation.ts';
import { plainWords, slug } from './field.ts';
import { partialDate } from './person.ts';
import { webAddress } from './web-address.ts';

/*
 * Ways to bring a case before the United Nations, as data/un-procedures.yaml holds them. Information only: each
 * needs facts, an identified sender and mostly consent, so there is no mail address here and never a ready mail.
 */

const unProcedure = z.strictObject({
  id: slug,
  name: plainWords,
  /** The page that explains it. */
  url: webAddress,
  who: plainWords,
  needs: z.array(plainWords).check(z.minLength(1, 'expected what a submission needs')),
  /** What is said about the consent of the person or the family; absent where nothing was seen about it. */
  consent: z.optional(plainWords),
  /** What becomes of a submission. */
  afterwards: z.optional(plainWords),
  note: z.optional(plainWords),
  /** The languages a submission may be written in. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/, 'expected two small letters, as in en'))),
  /** The day its sources were last read, most of them undated and as stored copies. */
  lastSeen: partialDate,
  sources: citations,
});
export type UnProcedure = z.infer<typeof unProcedure>;

/** Help for those who have the family's mandate. */
const guide = z.strictObject({
  title: plainWords,
  url: webAddress,
  publisher: plainWords,
  lastSeen: partialDate,
});

export const unProceduresSchema = z.strictObject({
  procedures: z.array(unProcedure).check(eachIdOnce),
  guides: z.array(guide),
});
export type UnProcedures = z.infer<typeof unProceduresSchema>;
