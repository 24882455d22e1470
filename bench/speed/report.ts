import { type Lap, lapOf, median, ratio, type SpeedResults } from './laps.ts';
import type { Outcome } from './page/race.ts';
import { BARE, CONTESTANTS, PEERS, VIGIL } from './roster.ts';

const number = (value: number): string => value.toLocaleString('en');
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : number(Math.round(value))} ms`;
const times = (value: number): string => `${value < 10 ? value.toFixed(2) : number(Math.round(value))} ×`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => '---'))];

/** Who needed how long on which page, as times the bare read. */
export function raceTable({ laps, lexicons }: SpeedResults): string {
  const sizes = [...new Set(laps.map(({ people }) => people))];
  const pages = [...new Set(laps.map(({ page }) => page))];
  const lines = head(['page', 'who', ...sizes.map((size) => `${number(size)} people`)]);
  for (const page of pages) {
    for (const name of CONTESTANTS) {
      const cells = sizes.map((people) => {
        const why = lexicons.findLast((lap) => lap.people === people)?.making[name];
        return typeof why === 'string' ? why : cell(laps, people, page, name);
      });
      lines.push(row([name === BARE ? `**${page}**` : '', name === VIGIL ? `**${name}**` : name, ...cells]));
    }
  }
  return lines.join('\n');
}

function cell(laps: readonly Lap[], people: number, page: string, name: string): string {
  const lap = lapOf(laps, people, page, name);
  const bare = lapOf(laps, people, page, BARE);
  if (!lap || !bare) return '–';
  const time = median(lap.times);
  if (lap.gaveUp) return `gave up after ${(time / 1000).toFixed(0)} s, at ${lap.trouble}`;
  if (lap.trouble) return `failed: ${lap.trouble.slice(0, 50)}`;
  if (name === BARE) return ms(time);
  const found = lap.found > 0 ? `, ${number(lap.found)} found` : '';
  return `${times(ratio(lap, bare))} (${ms(time)}${found})`;
}

/** What a list costs before the first page is read. */
export function lexiconTable({ lexicons }: SpeedResults): string {
  const lines = head([
    'people',
    'gate loads in',
    'gate and names in',
    'and keeps',
    'strings for the peers',
    ...PEERS.slice(0, 3),
  ]);
  for (const { people, loads, gates, bytes, forms, making } of lexicons) {
    const peers = PEERS.slice(0, 3).map((name) => {
      const time = making[name];
      return typeof time === 'number' ? ms(time) : (time ?? '–');
    });
    const kept = bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(1)} MB`;
    lines.push(
      row([
        number(people),
        ms(median(gates)),
        ms(median(loads)),
        kept,
        forms ? number(forms) : '–',
        ...peers,
      ]),
    );
  }
  return lines.join('\n');
}

/** What a reader's browser does: read one page, once, from a standing start. */
export function coldTable({ cold }: SpeedResults): string {
  const lines = head(['page', 'bare read', 'Vigil, loading included', 'times the bare read']);
  for (const { page, bare, vigil } of cold)
    lines.push(row([page, ms(median(bare)), ms(median(vigil)), times(median(vigil) / median(bare))]));
  return lines.join('\n');
}

/** Hard inputs: how far from the bare read, and whether four times the text takes four times as long. */
export function strainTable({ strains }: SpeedResults): string {
  const lines = head(['text', 'bare read', 'Vigil', 'times the bare read', 'for four times the text']);
  for (const { name, quarter, whole } of strains) {
    const [bare, vigil, less] = [of(whole, BARE), of(whole, VIGIL), of(quarter, VIGIL)];
    if (!bare || !vigil || !less) continue;
    if (vigil.trouble) lines.push(row([name, ms(median(bare.times)), `failed: ${vigil.trouble}`, '–', '–']));
    else {
      const growth = median(vigil.times) / median(less.times);
      const cells = [
        ms(median(bare.times)),
        ms(median(vigil.times)),
        times(ratio(vigil, bare)),
        times(growth),
      ];
      lines.push(row([name, ...cells]));
    }
  }
  return lines.join('\n');
}

const of = (outcomes: readonly Outcome[], name: string): Outcome | undefined =>
  outcomes.find((outcome) => outcome.name === name);
