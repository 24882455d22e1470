import type { CompiledLexicon, Lexicon } from '../../../lib/recognition/index.ts';
import { lexiconBehind } from '../../../lib/recognition/lexicon.ts';
import { loadGate } from '../../../lib/recognition/match/gate-tables.ts';
import { modernAhoCorasick, monyone, oneRegExp } from './automata.ts';
import { bareRead } from './bare.ts';
import type { Contestant, Names } from './contestant.ts';
import { printedForms } from './forms.ts';
import { markList, markRegExp } from './mark-js.ts';
import { mount, mountSaved, mountText, textAt } from './pages.ts';
import { type Outcome, race } from './race.ts';
import { vigil, vigilRecognition, vigilWalk } from './vigil.ts';

/** What the bench asks of the page, through `globalThis.bench`. */
export interface BenchPage {
  /** Loads the lexicon of so many people; the milliseconds that its gate and its names took. */
  load(people: number): Promise<{ gate: number; names: number }>;
  /** Makes a contestant ready; milliseconds, and how many strings it looks for. */
  prepare(name: string, patience: number): { ms: number; forms: number };
  race(page: string, rounds: number): Promise<Outcome[]>;
  raceSaved(count: number, rounds: number): Promise<Outcome[]>;
  raceText(piece: string, length: number, rounds: number): Promise<Outcome[]>;
}

type Maker = (names: Names, patience: number) => Contestant;

const makers: Readonly<Record<string, Maker>> = {
  'bare read': () => bareRead,
  Vigil: ({ lexicon }) => vigil(lexicon),
  'Vigil: walk': () => vigilWalk,
  'Vigil: recognition': ({ lexicon }) => vigilRecognition(lexicon),
  'one RegExp': oneRegExp,
  '@monyone/aho-corasick': monyone,
  'modern-ahocorasick': modernAhoCorasick,
  'mark.js, one RegExp': markRegExp,
  'mark.js': markList,
};

let lexicon: Lexicon | undefined;
let forms: readonly string[] = [];
const contestants = new Map<string, Contestant>();

const bench: BenchPage = {
  async load(people) {
    const compiled = JSON.parse(await textAt(`/lexicon/${people}`)) as CompiledLexicon;
    const start = performance.now();
    const gate = loadGate(compiled.gate);
    const opened = performance.now();
    lexicon = lexiconBehind(gate, compiled);
    return { gate: opened - start, names: performance.now() - opened };
  },
  prepare(name, patience) {
    const make = makers[name];
    if (!lexicon || !make) throw new Error(`${name} cannot be made`);
    if (forms.length === 0) forms = printedForms(lexicon);
    const start = performance.now();
    contestants.set(name, make({ lexicon, forms }, patience));
    return { ms: performance.now() - start, forms: forms.length };
  },
  race: async (page, rounds) => race(contestants, await mount(page), rounds),
  raceSaved: async (count, rounds) => race(contestants, await mountSaved(count), rounds),
  raceText: (piece, length, rounds) =>
    race(contestants, mountText(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)), rounds),
};

Object.assign(globalThis, { bench });
