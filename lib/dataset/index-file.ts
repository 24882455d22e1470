import * as z from 'zod/mini';
import { custodyWords } from './custody.ts';
import { custodySpans, spanKinds } from './custody-spans.ts';
import { type Person, partialDate, roles } from './person.ts';
import { restrictionWords } from './restriction.ts';

/** What lists and searches need of a person: no profile, no events, no sources. */
export const summarySchema = z.strictObject({
  id: z.string(),
  primary: z.string(),
  native: z.array(z.strictObject({ lang: z.string(), text: z.string() })),
  aliases: z.array(z.string()),
  country: z.string(),
  region: z.optional(z.string()),
  custody: z.enum(custodyWords),
  restrictions: z.array(z.enum(restrictionWords)),
  asOf: partialDate,
  /** The sentence in the record's own words, for one line in a list. */
  sentence: z.optional(z.string()),
  /** A term that should have ended, see `overdueTerm`; the date is compared with today where it is shown. */
  expectedRelease: z.optional(partialDate),
  roles: z.array(z.enum(roles)),
  /** When the present custody state began. */
  since: z.optional(partialDate),
  /** The stretches of custody, see `custodySpans`; their sources stand in the record. */
  spans: z.array(
    z.strictObject({
      kind: z.enum(spanKinds),
      from: partialDate,
      to: z.optional(partialDate),
      going: z.optional(z.literal(true)),
    }),
  ),
  /** Further ways to spell the name that a reader may type: they are searched and never shown. */
  spellings: z.optional(z.array(z.string())),
});
export type PersonSummary = z.infer<typeof summarySchema>;

export const indexSchema = z.strictObject({
  version: z.string(),
  /** Pairs of characters of which the first is searched for as the second: 誠诚鴻鸿 …  */
  han: z.optional(z.string()),
  people: z.array(summarySchema),
});
export type DatasetIndex = z.infer<typeof indexSchema>;

export function summaryOf(person: Person): PersonSummary {
  return {
    id: person.id,
    primary: person.names.primary,
    native: person.names.native,
    aliases: person.names.aliases.map((alias) => alias.text),
    country: person.country,
    ...(person.region && { region: person.region }),
    custody: person.status.custody,
    restrictions: [...new Set(person.status.restrictions.map((restriction) => restriction.kind))],
    asOf: person.status.asOf,
    ...(person.sentence && { sentence: person.sentence.text }),
    ...(person.expectedRelease && { expectedRelease: person.expectedRelease.date }),
    roles: person.roles,
    ...(person.status.since && { since: person.status.since }),
    spans: custodySpans(person).map(({ sources: _, ...span }) => span),
  };
}
