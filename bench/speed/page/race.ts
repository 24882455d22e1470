import type { Contestant } from './contestant.ts';
import { GaveUp } from './patience.ts';

/** What a contestant did on a page. */
export interface Outcome {
  readonly name: string;
  /** Milliseconds, a round each; the first run of all is not among them. */
  readonly times: readonly number[];
  /** Milliseconds of the very first run, before the engine has warmed to it. */
  readonly first: number;
  readonly found: number;
  /** Why it ended early, and where. */
  readonly trouble?: string;
  /** It was stopped, not broken: `trouble` says at how much of its work. */
  readonly gaveUp?: boolean;
}

/** Slower than this, and once is enough. */
const ONCE_IN_MS = 1_500;

/**
 * Lets all contestants read the same page in turn, round after round, so that whatever else the machine does meets
 * them alike. Each round begins with another one.
 */
export async function race(
  contestants: ReadonlyMap<string, Contestant>,
  roots: readonly Node[],
  rounds: number,
): Promise<Outcome[]> {
  const outcomes = new Map<
    string,
    { times: number[]; first: number; found: number; trouble?: string; gaveUp?: boolean }
  >();
  const names = [...contestants.keys()];
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length] ?? '';
      const contestant = contestants.get(name);
      const before = outcomes.get(name);
      if (!contestant || (before && (before.trouble || before.first > ONCE_IN_MS))) continue;
      const { ms, found, ...failure } = await once(contestant, roots);
      if (before) before.times.push(ms);
      else outcomes.set(name, { times: [], first: ms, found, ...failure });
      if (before) before.found = found;
    }
  }
  return [...outcomes].map(([name, { times, first, ...rest }]) => ({
    name,
    first,
    times: times.length > 0 ? times : [first],
    ...rest,
  }));
}

async function once(contestant: Contestant, roots: readonly Node[]) {
  await rest();
  let found = 0;
  let failure: { trouble: string; gaveUp: boolean } | undefined;
  const start = performance.now();
  try {
    contestant.begin?.();
    for (const root of roots) found += contestant.run(root);
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    failure = { trouble, gaveUp: error instanceof GaveUp };
  }
  const ms = performance.now() - start;
  for (const root of roots) contestant.undo?.(root);
  return { ms, found, ...failure };
}

/** A breath for the collector and the page. */
const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 5));
