import * as z from 'zod/mini';
import { campaignsFileSchema } from './campaign.ts';
import { type DatasetIndex, summaryOf } from './index-file.ts';
import { methodSchema } from './method.ts';
import { type Person, personSchema } from './person.ts';
import { petitionsSchema } from './petition.ts';
import { type Reason, reasonsOf } from './reason.ts';
import { recipientsSchema } from './recipient.ts';
import { brokenRules } from './rules.ts';
import { unProceduresSchema } from './un-procedure.ts';
import type { PartName } from './update-parts.ts';
import { versionSchema } from './version.ts';
import { yearlyDatesSchema } from './yearly-date.ts';

const partSchemas = {
  campaigns: campaignsFileSchema,
  dates: yearlyDatesSchema,
  method: methodSchema,
  petitions: petitionsSchema,
  recipients: recipientsSchema,
  'un-procedures': unProceduresSchema,
} satisfies Record<PartName, z.ZodMiniType>;

/** What a dataset file says: everything that the extension ships of the data, but letters and news sites. */
export const updatePayloadSchema = z.strictObject({
  version: versionSchema,
  people: z.array(personSchema).check(z.minLength(1), z.maxLength(50_000)),
  /** What only searches need, as it stands in the index: see `indexSchema`. */
  search: z.strictObject({
    han: z.optional(z.string()),
    spellings: z.record(z.string(), z.array(z.string())),
  }),
  parts: z.strictObject(partSchemas),
});
export type UpdatePayload = z.infer<typeof updatePayloadSchema>;

/** Checks a payload as the compiler checks data/: the schema, each id once, and each record's own rules. */
export function checkPayload(
  value: unknown,
): { readonly payload: UpdatePayload } | { readonly reasons: readonly Reason[] } {
  const parsed = updatePayloadSchema.safeParse(value);
  if (!parsed.success) return { reasons: reasonsOf(parsed.error.issues) };
  const reasons = [...twice(parsed.data.people), ...broken(parsed.data)];
  return reasons.length > 0 ? { reasons: reasons.slice(0, 5) } : { payload: parsed.data };
}

/** The files of the package that a payload stands for, by their paths. */
export function filesOf({ version, people, search, parts }: UpdatePayload): ReadonlyMap<string, unknown> {
  const { han, spellings } = search;
  const index: DatasetIndex = {
    version,
    ...(han !== undefined && { han }),
    people: people.map((person) => {
      const ways = Object.hasOwn(spellings, person.id) ? spellings[person.id] : undefined;
      return { ...summaryOf(person), ...(ways && { spellings: ways }) };
    }),
  };
  return new Map<string, unknown>([
    ['dataset/index.json', index],
    ...people.map((person): [string, unknown] => [`dataset/people/${person.id}.json`, person]),
    ...Object.entries(parts).map(([name, part]): [string, unknown] => [`dataset/${name}.json`, part]),
  ]);
}

function* twice(people: readonly Person[]): Generator<Reason> {
  const seen = new Set<string>();
  for (const { id } of people) {
    if (seen.has(id)) yield { field: `people.${id}`, expected: 'expected each person once' };
    seen.add(id);
  }
}

function* broken({ version, people }: UpdatePayload): Generator<Reason> {
  // Nothing may lie in the future of the dataset; the reader's own clock may be wrong.
  const day = version.split('.').slice(0, 3).join('-');
  for (const person of people)
    for (const { field, expected } of brokenRules(person, day))
      yield { field: `people.${person.id}.${field}`, expected: `expected ${expected}` };
}
