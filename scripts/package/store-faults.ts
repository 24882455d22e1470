import * as z from 'zod/mini';
import type { Entries } from './zip-file.ts';

/*
 * What the stores check when an extension is handed in, checked here first. Chrome Web Store and addons.mozilla.org take
 * a name of 75 and of 50 characters, and a description of 132 and of 250; the shorter of each holds in every language.
 */
const longest = { name: 75, description: 132 } as const;

const manifestSchema = z.looseObject({
  name: z.string(),
  short_name: z.string().check(z.maxLength(12)),
  description: z.string(),
  default_locale: z.string(),
  version: z.string().check(z.regex(/^\d+(\.\d+){0,3}$/)),
  icons: z.record(z.string(), z.string()),
});
const messagesSchema = z.record(z.string(), z.looseObject({ message: z.string() }));

/** What a store would send back, one line each: empty when there is nothing. */
export function storeFaults(files: Entries): string[] {
  const json = (path: string): unknown => JSON.parse(Buffer.from(files.get(path) ?? '').toString() || 'null');
  const parsed = manifestSchema.safeParse(json('manifest.json'));
  if (!parsed.success) return [`manifest.json: ${z.prettifyError(parsed.error)}`];
  const { icons, default_locale, name, description } = parsed.data;
  const sizes = Object.entries(icons).flatMap(([size, path]) => {
    const found = pngSize(files.get(path));
    return found === `${size}×${size}` ? [] : [`${path}: expected ${size}×${size} pixels, is ${found}`];
  });
  for (const size of ['16', '32', '48', '128'])
    if (!icons[size]) sizes.push(`manifest.json: no icon of ${size} pixels`);
  const tables = [...files.keys()].filter((path) => /^_locales\/\w+\/messages\.json$/.test(path));
  if (!tables.includes(`_locales/${default_locale}/messages.json`))
    sizes.push(`no words for ${default_locale}`);
  const keys = [name, description].map((text) => /^__MSG_(\w+)__$/.exec(text)?.[1]);
  const words = tables.flatMap((path) => {
    const table = messagesSchema.safeParse(json(path));
    if (!table.success) return [`${path}: ${z.prettifyError(table.error)}`];
    return [longest.name, longest.description].flatMap((most, i) => {
      const length = [...(table.data[keys[i] ?? '']?.message ?? '')].length;
      const what = i === 0 ? 'name' : 'description';
      return length > 0 && length <= most
        ? []
        : [`${path}: ${what} has ${length} characters, expected 1 to ${most}`];
    });
  });
  const missing = ['THIRD-PARTY.txt']
    .filter((path) => !files.has(path))
    .map((path) => `${path} is not in the package`);
  const maps = [...files.keys()]
    .filter((path) => path.endsWith('.map'))
    .map((path) => `${path} is not for readers`);
  return [...sizes, ...words, ...missing, ...maps];
}

/** Width × height of a PNG, from its first chunk (ISO 15948, 11.2.2); `no picture` for anything else. */
function pngSize(bytes: Uint8Array | undefined): string {
  const view = Buffer.from(bytes ?? []);
  if (view.length < 24 || view.toString('latin1', 1, 4) !== 'PNG') return 'no picture';
  return `${view.readUInt32BE(16)}×${view.readUInt32BE(20)}`;
}
