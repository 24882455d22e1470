import * as z from 'zod/mini';
import { citations, eachIdOnce, languageTag } from './citation.ts';
import { plainWords, slug } from './field.ts';
import { partialDate } from './person.ts';
import { webAddress } from './web-address.ts';

/* What others have asked for, and whether a reader may still join: data/petitions.yaml. */

export const petitionKinds = [
  /** To be signed. */
  'petition',
  /** Everybody is asked to write to officials. */
  'letter',
  /** A page to share, or to follow. */
  'campaign',
  /** Cards to the prisoner: never offered, since a card can be used against the one who gets it. */
  'cards',
  'photos',
  /** Written and signed by organisations: finished when it appears. */
  'joint-letter',
  'un-submission',
] as const;
export type PetitionKind = (typeof petitionKinds)[number];

const petition = z.strictObject({
  id: slug,
  title: plainWords,
  /** The language of the title, where it is not English. */
  lang: z.optional(languageTag),
  organiser: plainWords,
  /** Where it can be read, and joined while it is open. */
  url: webAddress,
  kind: z.enum(petitionKinds),
  /** Those of its people who have a record. */
  people: z.array(slug),
  /** Whom it is for, where it names nobody. */
  about: z.optional(plainWords),
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in CN')),
  region: z.optional(plainWords),
  /** What its page showed when it was last seen: nobody knows whether it still does. */
  status: z.enum(['open', 'closed', 'unknown']),
  /** The newest date its page showed, or on which somebody wrote that it runs. */
  lastSeen: partialDate,
  /** The last day to take part, where its page names one. */
  until: z.optional(partialDate),
  /** What to know before joining. */
  note: z.optional(plainWords),
  sources: citations,
});
export type Petition = z.infer<typeof petition>;

export const petitionsSchema = z.strictObject({
  petitions: z.array(petition).check(
    eachIdOnce,
    z.refine(
      (all) => new Set(all.map(({ url }) => url)).size === all.length,
      'expected each address to stand once',
    ),
  ),
});
export type Petitions = z.infer<typeof petitionsSchema>;
