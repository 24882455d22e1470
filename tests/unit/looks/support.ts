import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../..');
export type Scheme = 'light' | 'dark';

/** Every style sheet of the components, by its path from the root of the project. */
export function styleSheets(): Map<string, string> {
  const folder = join(root, 'components');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  return new Map(
    files.map((file) => [relative(root, join(folder, file)), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** The colour tokens of components/tokens.css by name, such as `ink-soft`; dark ones on top of the light. */
export function colourTokens(): Record<Scheme, Record<string, string>> {
  const css = readFileSync(join(root, 'components/tokens.css'), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
  return { light: read(light), dark: { ...read(light), ...read(dark) } };
}

/** The contrast ratio of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it (“contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, “relative luminance”: 0 for black, 1 for white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
