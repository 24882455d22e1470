import * as z from 'zod/mini';
import { plainWords } from './field.ts';
import { partialDate, personSchema } from './person.ts';

/*
 * A campaign against lawyers, as it stands in data/campaigns/<id>.yaml: the frame around single cases. What one
 * field cannot say alone (sources and people that exist, dates in order) is in campaign-rules.ts.
 */

const { id, country, region, names, sources } = personSchema.shape;

const sourceNumber = z.int('expected the number of a source').check(z.positive());

/** A sentence with what it rests on. */
const sentence = z.strictObject({
  text: plainWords,
  sources: z.array(sourceNumber).check(z.minLength(1, 'expected at least one source number')),
});

const event = z.extend(sentence, { date: partialDate });

const member = z.strictObject({
  /** Somebody who has a record in data/people that says the same. */
  id,
  /** The part in it, in a few words: “defended Wang Yu”. */
  role: z.optional(plainWords),
  source: sourceNumber,
});

export const campaignSchema = z.strictObject({
  id,
  /** The name as English-language reports print it, or a plain description where it has none. */
  name: plainWords,
  native: names.shape.native,
  country,
  region,
  from: partialDate,
  /** Absent while it goes on, and where nobody can say that it is over. */
  until: z.optional(partialDate),
  /** What it is, in two to four plain sentences; the first has to stand alone, on the page of a case. */
  summary: z
    .array(sentence)
    .check(
      z.minLength(2, 'expected two to four sentences'),
      z.maxLength(4, 'expected two to four sentences'),
    ),
  events: z.array(event).check(z.minLength(1, 'expected at least one event')),
  people: z.array(member).check(z.minLength(1, 'expected at least one person')),
  sources,
});
export type Campaign = z.infer<typeof campaignSchema>;

export const campaignsFileSchema = z.strictObject({ campaigns: z.array(campaignSchema) });
