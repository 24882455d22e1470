import type { Outcome } from './page/race.ts';

/** What one contestant did on one page with one list. */
export interface Lap extends Outcome {
  readonly people: number;
  readonly page: string;
}

/** What it takes to have a list ready. */
export interface LexiconLap {
  readonly people: number;
  /** Strings that the peers look for. */
  readonly forms: number;
  /** Milliseconds from the compiled lexicon to one that reads: a load in a fresh tab each. */
  readonly loads: readonly number[];
  /** How much of that its gate took: all that is loaded on a page without a name. */
  readonly gates: readonly number[];
  /** Bytes that the loaded lexicon keeps, the compiled one included. */
  readonly bytes?: number;
  /** Milliseconds until a peer was ready, or why it was not. */
  readonly making: Readonly<Record<string, number | string>>;
}

/** A hard input read twice: a quarter of it, and all. */
export interface StrainLap {
  readonly name: string;
  readonly quarter: readonly Outcome[];
  readonly whole: readonly Outcome[];
}

/** The first thing a fresh tab does: read a page with the shipped list, the engine not warm yet. */
export interface ColdLap {
  readonly page: string;
  /** Milliseconds, a tab each; for Vigil from the compiled lexicon to the verdicts. */
  readonly bare: readonly number[];
  readonly vigil: readonly number[];
}

/** Everything one browser had to say. */
export interface SpeedResults {
  readonly version: string;
  readonly laps: readonly Lap[];
  readonly lexicons: readonly LexiconLap[];
  readonly strains: readonly StrainLap[];
  readonly cold: readonly ColdLap[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] =
    sorted.length % 2 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** How many times as long as the bare read in the same round: the median over the rounds. */
export function ratio(outcome: Outcome, bare: Outcome): number {
  const alone = median(bare.times);
  if (outcome.times.length !== bare.times.length) return median(outcome.times) / alone;
  return median(outcome.times.map((ms, round) => ms / (bare.times[round] ?? alone)));
}

export function lapOf(laps: readonly Lap[], people: number, page: string, name: string): Lap | undefined {
  return laps.find((lap) => lap.people === people && lap.page === page && lap.name === name);
}
