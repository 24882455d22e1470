import { put, type Spotter } from './spotter.ts';

/*
 * The gate's tables as text: they are sparse, so what is written is how many empty bits stand before each set one, in
 * one or two printable characters that need no escape in a script.
 */
const ALPHABET = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i))
  .filter((character) => character !== '\\')
  .join('');
/** The last characters stand for how often the others were run through. */
const LOW = 66;
const HIGH = ALPHABET.length - LOW;
const FURTHEST = LOW * (HIGH + 1) - 1;

type Tables = 'beginnings' | 'triples' | 'prefixes' | 'pairs';
const TABLES: readonly Tables[] = ['beginnings', 'triples', 'prefixes', 'pairs'];

/** The gate from its text. */
export function openGate(text: string): Spotter {
  const [least = '', firsts = '', seconds = '', ...tables] = text.split('!');
  const read = TABLES.map((_, i) => {
    const [power = '', gaps = ''] = (tables[i] ?? '15 ').split(' ');
    return tableFrom(1 << Number(power), gaps);
  });
  const [beginnings, triples, prefixes, pairs] = read;
  return {
    least: Number(least),
    firsts: new Set(placesFrom(firsts)),
    seconds: new Set(placesFrom(seconds)),
    beginnings: beginnings!,
    triples: triples!,
    prefixes: prefixes!,
    pairs: pairs!,
  };
}

/** The gate as a text: run when the lexicon is compiled. */
export function gateText(spotter: Spotter): string {
  const tables = TABLES.map((name) => `${Math.log2(spotter[name].length * 32)} ${gapsOf(spotter[name])}`);
  const letters = [spotter.firsts, spotter.seconds].map((set) => {
    const bits = new Uint32Array(0x10000 / 32);
    for (const letter of set) put(bits, letter);
    return gapsOf(bits);
  });
  return [spotter.least, ...letters, ...tables].join('!');
}

function tableFrom(size: number, gaps: string): Uint32Array {
  const table = new Uint32Array(size / 32);
  for (const at of placesFrom(gaps)) table[at >>> 5]! |= 1 << (at & 31);
  return table;
}

/** The places of the bits that are set. */
function placesFrom(gaps: string): number[] {
  const places: number[] = [];
  let at = -1;
  let high = 0;
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    const digit = code - 0x23 - (code > 0x5c ? 1 : 0);
    if (digit >= LOW) {
      high += (digit - LOW + 1) * LOW;
      continue;
    }
    at += high + digit + 1;
    high = 0;
    places.push(at);
  }
  return places;
}

function gapsOf(table: Uint32Array): string {
  let text = '';
  let gap = 0;
  for (let at = 0; at < table.length * 32; at++) {
    if (!(table[at >>> 5]! & (1 << (at & 31)))) {
      gap++;
      continue;
    }
    while (gap > FURTHEST) {
      text += ALPHABET.charAt(ALPHABET.length - 1);
      gap -= HIGH * LOW;
    }
    if (gap >= LOW) text += ALPHABET.charAt(LOW - 1 + Math.floor(gap / LOW));
    text += ALPHABET.charAt(gap % LOW);
    gap = 0;
  }
  return text;
}
