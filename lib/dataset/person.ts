import * as z from 'zod/mini';
import { custodyWords } from './custody.ts';
import { plainWords, slug } from './field.ts';
import { partsOf } from './partial-date.ts';
import { restrictionWords } from './restriction.ts';
import { webAddress } from './web-address.ts';

/*
 * The record of one person, as it stands in data/people/<id>.yaml. The JSON Schema that editors use is
 * generated from here. What one field cannot say alone (sources that exist, dates in order) is in rules.ts.
 */

export const partialDate = z
  .string('expected a date in quotes, as in "2019", "2019-12" or "2019-12-26"')
  .check(
    z.refine((date) => partsOf(date) !== undefined, 'expected a real date: YYYY, YYYY-MM or YYYY-MM-DD'),
  );

/** The number of a source in the record's own list. */
const sourceNumber = z.int('expected the number of a source').check(z.positive());
const sourceNumbers = z.array(sourceNumber).check(z.minLength(1, 'expected at least one source number'));

/** A BCP 47 tag, since a screen reader and a font both need to know the language of a name. */
const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'expected a language tag, as in zh-Hans'));

export const aliasKinds = [
  'transliteration',
  'spelling',
  'full-name',
  'english-name',
  'cantonese',
  'pinyin',
  'nickname',
  'short',
  'name-order',
  'title',
  'pen-name',
  'legal-name',
  'misprint',
  'variant-character',
  'other-name',
] as const;

const names = z.strictObject({
  /** The name as English-language news prints it. */
  primary: plainWords,
  family: plainWords,
  given: plainWords,
  native: z.array(z.strictObject({ lang: languageTag, text: plainWords })),
  aliases: z.array(
    z.strictObject({ text: plainWords, kind: z.enum(aliasKinds), lang: z.optional(languageTag) }),
  ),
  /**
   * How the name is said. For mainland China it is made when the dataset is compiled, and given in a record only where
   * that would be wrong; Jyutping is given only with the source that prints it.
   */
  pronunciation: z.optional(
    z
      .strictObject({
        text: plainWords,
        lang: z.enum(['zh-Latn-pinyin', 'yue-Latn-jyutping']),
        source: z.optional(sourceNumber),
      })
      .check(
        z.refine(
          ({ lang, source }) => lang === 'zh-Latn-pinyin' || source !== undefined,
          'expected the source that prints the Jyutping',
        ),
      ),
  ),
});

const restriction = z.strictObject({
  kind: z.enum(restrictionWords),
  note: z.optional(plainWords),
  /** The last day, month or year for which it was imposed; absent where no source sets an end. */
  until: z.optional(partialDate),
  /** What carries it, where that is no source of the status. */
  source: z.optional(sourceNumber),
});

/** Why a charge is no longer held against the person; absent while it is, or where no source says. */
export const chargeEnds = ['dropped', 'acquitted', 'quashed', 'served'] as const;

const charge = z.strictObject({
  text: plainWords,
  /** The law behind it, in the words of the same source: never filled in from elsewhere. */
  law: z.optional(plainWords),
  closed: z.optional(z.enum(chargeEnds)),
  source: sourceNumber,
});

/** Somebody asked that no letters be written, or a source says that they may harm: then none is suggested. */
const quiet = z.strictObject({
  because: z.enum(['family-asked', 'campaign-asked', 'may-harm']),
  text: plainWords,
  source: sourceNumber,
});

const status = z.strictObject({
  custody: z.enum(custodyWords),
  restrictions: z.array(restriction),
  /** When the present custody state began. */
  since: z.optional(partialDate),
  /** The date of the newest source that carries this status. */
  asOf: partialDate,
  sources: sourceNumbers,
});

export const eventTypes = [
  'detained',
  'arrested',
  'disappeared',
  'tried',
  'sentenced',
  'appeal',
  'released',
  'exit-ban',
  'licence-revoked',
  'disbarred',
  'un-opinion',
  'award',
  'health',
  'other',
] as const;

const event = z.strictObject({
  date: partialDate,
  type: z.enum(eventTypes),
  text: plainWords,
  source: sourceNumber,
});

export const relations = [
  'spouse',
  'former-spouse',
  'partner',
  'mother',
  'father',
  'son',
  'daughter',
  'sister',
  'brother',
] as const;

const source = z.strictObject({
  n: sourceNumber,
  url: webAddress,
  publisher: plainWords,
  title: plainWords,
  published: z.optional(partialDate),
  /** True when the address holds a copy of another publisher's text; `publisher` says whose and where. */
  reprint: z.optional(z.boolean()),
});

export const roles = ['lawyer', 'barrister', 'legal-activist', 'legal-scholar', 'family-advocate'] as const;

export const personSchema = z.strictObject({
  id: slug,
  names,
  pronoun: z.enum(['he', 'she', 'they']),
  born: z.optional(z.strictObject({ value: partialDate, source: sourceNumber })),
  /** The state that holds or persecutes the person: the one letters go to. ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in CN')),
  region: z.optional(plainWords),
  nationality: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in US'))),
  basedIn: z.optional(plainWords),
  roles: z.array(z.enum(roles)).check(z.minLength(1)),
  profile: plainWords,
  status,
  charges: z.array(charge),
  sentence: z.optional(
    z.strictObject({
      text: plainWords,
      years: z.optional(z.int().check(z.nonnegative())),
      months: z.optional(z.int().check(z.nonnegative())),
      date: z.optional(partialDate),
      source: sourceNumber,
    }),
  ),
  place: z.optional(
    z.strictObject({
      name: plainWords,
      locality: z.optional(plainWords),
      /** The same in the script of the place, as a source prints it. */
      native: z.optional(z.array(z.strictObject({ lang: languageTag, text: plainWords }))),
      source: sourceNumber,
    }),
  ),
  expectedRelease: z.optional(z.strictObject({ date: partialDate, basis: plainWords, source: sourceNumber })),
  events: z.array(event),
  /** Only relatives who speak in public about the case. */
  family: z.array(
    z.strictObject({
      name: plainWords,
      relation: z.enum(relations),
      note: z.optional(plainWords),
      source: sourceNumber,
    }),
  ),
  quiet: z.optional(quiet),
  /** Words that news prints near this person and not near a namesake: evidence for recognition. */
  context: z.array(plainWords),
  namesakes: z.array(z.strictObject({ who: plainWords, source: sourceNumber })),
  campaigns: z.array(
    z.strictObject({ title: plainWords, url: webAddress, by: plainWords, source: z.optional(sourceNumber) }),
  ),
  /** Where sources disagree; shown as it stands, never smoothed over. */
  conflicts: z.array(z.strictObject({ text: plainWords, sources: z.array(sourceNumber) })),
  /** How a word in this record is to be read. */
  notes: z.array(plainWords),
  sources: z.array(source).check(z.minLength(1, 'expected at least one source')),
});

export type Person = z.infer<typeof personSchema>;
export type Source = z.infer<typeof source>;
export type PersonEvent = z.infer<typeof event>;
export type Restriction = z.infer<typeof restriction>;
export type Role = (typeof roles)[number];
