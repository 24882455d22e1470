import * as z from 'zod/mini';
import { citations } from './citation.ts';
import { custodyWords } from './custody.ts';
import { plainWords, slug } from './field.ts';
import { partialDate } from './person.ts';
import { webAddress } from './web-address.ts';

/*
 * Who can be written to, as data/recipients/*.yaml hold it. A recipient is an office, never the person who held it
 * when its address was printed: office-holders change, and letters to the last one are not read.
 */

const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in CN'));
const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'expected a language tag, as in zh-Hant'));
const email = z.string().check(z.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 'expected one e-mail address'));
/** What a letter may ask for; each has a template in data/letters/<language>/. */
export const purposes = [
  'whereabouts',
  'fair-process',
  'release',
  'conditions',
  'end-restrictions',
  'licence',
  'remember',
] as const;
export type Purpose = (typeof purposes)[number];

const common = {
  id: slug,
  office: plainWords,
  /** How a letter begins, by the language of the letter. */
  salutations: z.record(languageTag, plainWords),
  salutationNote: z.optional(plainWords),
  postal: z._default(z.array(plainWords), []),
  emails: z._default(z.array(email), []),
  /** A form, or a page that says how to write. */
  url: z.optional(webAddress),
  languages: z.array(languageTag).check(z.minLength(1)),
  /** When the address was last seen printed; absent when no source is dated. */
  asOf: z.optional(partialDate),
  /** Last seen printed before 2021, or undated: to be checked before anybody posts a letter. */
  stale: z.optional(z.literal(true)),
  note: z.optional(plainWords),
  sources: z
    .array(z.strictObject({ url: webAddress, publisher: plainWords, published: z.optional(partialDate) }))
    .check(z.minLength(1, 'expected at least one source')),
};

const authority = z.strictObject({
  kind: z.literal('authority'),
  /** The state it belongs to. */
  of: country,
  /** Where it stands for a part of the state with authorities of its own, as Hong Kong. */
  region: z.optional(plainWords),
  level: z.enum(['national', 'region', 'province', 'local', 'detention-centre', 'prison']),
  ...common,
  /** The people it has to do with, where it is no office for everybody. */
  onlyFor: z.optional(z.array(slug)),
  /** The custody in which it is the right office, as a police station before trial and no longer after it. */
  custody: z.optional(z.array(z.enum(custodyWords))),
  /** The requests that fall to this office before others. */
  suits: z.optional(z.array(z.enum(purposes))),
});

const embassy = z.strictObject({
  kind: z.enum(['embassy', 'mission']),
  of: country,
  in: z.string(),
  ...common,
});

const own = z.strictObject({
  kind: z.enum(['foreign-ministry', 'head-of-government', 'representative', 'parliament-programme', 'bar']),
  /** The reader's country; EU stands for every member state, INT for everybody. */
  in: z.string().check(z.regex(/^([A-Z]{2}|INT)$/, 'expected two capital letters or INT')),
  ...common,
});

const reachable = z.refine<{ postal: string[]; emails: string[]; url?: string | undefined }>(
  (entry) => entry.postal.length > 0 || entry.emails.length > 0 || entry.url !== undefined,
  'expected an address: postal, emails or url',
);

const listOf = <T extends z.ZodMiniType<{ id: string }, unknown>>(entry: T) =>
  z.strictObject({
    recipients: z
      .array(entry)
      .check(
        z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each id to stand once'),
      ),
  });

export const authoritiesSchema = listOf(authority.check(reachable));
export const embassiesSchema = listOf(embassy.check(reachable));
export const ownGovernmentSchema = listOf(own.check(reachable));

/** Who answers for a case, where that is not the state named in the record. */
const answerable = z.strictObject({
  country: z.optional(country),
  region: z.optional(plainWords),
  person: z.optional(slug),
  /** Absent where no authority can be named: then no letter is suggested. */
  state: z.optional(country),
  /** How a letter names them, by language, where "the authorities of …" would be wrong. */
  authorities: z.optional(z.record(languageTag, plainWords)),
  because: plainWords,
});
export const answerableSchema = z.strictObject({
  answerable: z.array(
    answerable.check(
      z.refine((rule) => Boolean(rule.country) !== Boolean(rule.person), 'either a country or a person'),
    ),
  ),
});
export type Answerable = z.infer<typeof answerable>;

/** What a letter to a state should not name, because the state punishes ties to it. */
const caution = z.strictObject({
  country,
  names: z.array(
    z.strictObject({
      /** As it is looked for, in any case; a star stands for any ending. */
      text: plainWords,
      /** As the reader is told of it. */
      as: plainWords,
    }),
  ),
  sources: citations,
});
export type Caution = z.infer<typeof caution>;
export const cautionsSchema = z.strictObject({ cautions: z.array(caution) });

export type Authority = z.infer<typeof authority>;
export type Embassy = z.infer<typeof embassy>;
export type OwnSide = z.infer<typeof own>;
export type Recipient = Authority | Embassy | OwnSide;

/** dataset/recipients.json, as it ships. */
export const recipientsSchema = z.strictObject({
  authorities: z.array(authority),
  embassies: z.array(embassy),
  own: z.array(own),
  answerable: z.array(answerable),
  cautions: z.array(caution),
});
export type Recipients = z.infer<typeof recipientsSchema>;
