import * as z from 'zod/mini';

/** The languages that the interface can speak; `auto` is the browser's, as far as Vigil has it. */
export const interfaceLanguages = ['auto', 'en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es'] as const;

const onOrOff = z.boolean('expected true or false');

/** The settings as a file must hold them: whole, and nothing else. */
export const settingsSchema = z.strictObject({
  language: z.enum(interfaceLanguages),
  /** Which mentions are marked on pages. */
  marks: z.enum(['all', 'certain', 'none']),
  /** How long the pointer rests on a name before the card opens, in ms. */
  hoverDelayMs: z.int().check(z.minimum(0), z.maximum(2000)),
  /** Nothing that a page can observe, on any site. */
  quietEverywhere: onOrOff,
  /** The number on the toolbar button. */
  badge: onOrOff,
  /** Size of text on Vigil's own pages and in the card, in per cent. */
  textSize: z.int().check(z.minimum(100), z.maximum(200)),
  /** Keep on which day and site a followed name was met. Never in private windows. */
  seenInNews: onOrOff,
  /** Keep the ids of followed cases the same in the browsers of one account. */
  syncFollows: onOrOff,
  remind: z.strictObject({ dates: onOrOff, letters: onOrOff, changes: onOrOff }),
  /** What is kept of letters: nothing; to whom, when and how; or the text too. */
  keepLetters: z.enum(['none', 'log', 'text']),
  /** Letters and sightings older than this many months are forgotten; 0 keeps them for ever. */
  keepMonths: z.int().check(z.minimum(0), z.maximum(1200)),
});
export type Settings = z.output<typeof settingsSchema>;
/** Some settings, to be changed. */
export const settingsPatchSchema = z.partial(settingsSchema);
export type SettingsPatch = Readonly<Partial<Settings>>;

/** What holds until the reader chooses. */
export const defaultSettings: Settings = {
  language: 'auto',
  marks: 'all',
  hoverDelayMs: 250,
  quietEverywhere: false,
  badge: true,
  textSize: 100,
  seenInNews: false,
  syncFollows: false,
  remind: { dates: false, letters: false, changes: false },
  keepLetters: 'log',
  keepMonths: 0,
};

/**
 * Settings from whatever lies in the storage. A field that is missing or broken falls back alone, to its default; but
 * where it cannot be read whether Vigil is to be quiet everywhere, it is: the reader may depend on it.
 */
export function settingsFrom(stored: unknown): Settings {
  if (stored === undefined) return defaultSettings;
  const given: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  const read: Record<string, unknown> = { ...defaultSettings };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const field = schema.safeParse(Object.hasOwn(given, name) ? given[name] : undefined);
    if (field.success) read[name] = field.data;
  }
  const quiet = given.quietEverywhere;
  if (!isRecord(stored) || (quiet !== undefined && typeof quiet !== 'boolean')) read.quietEverywhere = true;
  return settingsSchema.parse(read);
}

/** An object with fields of its own: no list, and not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
