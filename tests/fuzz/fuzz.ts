import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

/**
 * How many cases there are in all, and from where chance begins: both printed, both settable, so that a run can be
 * repeated. The seed stands still by itself: what fails in a change is then the change, and not the dice.
 * `FUZZ_SEED=new` throws them again.
 */
const cases = Number(process.env.FUZZ_RUNS ?? 100_000);
const { FUZZ_SEED = '8' } = process.env;
const seed = FUZZ_SEED === 'new' ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);
if (!Number.isInteger(cases) || !Number.isInteger(seed))
  throw new Error('FUZZ_RUNS and FUZZ_SEED are whole numbers');

let shares = 0;
let run = 0;

/**
 * Tries a parser on many values: `holds` throws, or gives back false, for one by which it came to harm. `share` is how
 * many of the cases it gets beside the others, by how much there is to go wrong.
 */
export function fuzz<T>(
  what: string,
  share: number,
  values: fc.Arbitrary<T>,
  holds: (value: T) => unknown,
): void {
  shares += share;
  test(what, { timeout: 300_000 }, async () => {
    const numRuns = Math.ceil((cases * share) / shares);
    const property = fc.asyncProperty(values, async (value) => {
      run++;
      const held = (await holds(value)) !== false;
      // Whatever was parsed, no object has got a field by it.
      if ('polluted' in {}) throw new Error('Object.prototype was changed');
      return held;
    });
    await fc.assert(property, { numRuns, seed, endOnFailure: true });
  });
}

/** Says at the end how many cases there were; fewer than were asked for is a failure. */
export function sayHowMany(): void {
  test('there were as many cases as asked for', () => expect(run).toBeGreaterThanOrEqual(cases));
  afterAll(() => {
    console.log(
      `${run.toLocaleString('en')} cases, seed ${seed} (FUZZ_SEED=${seed} FUZZ_RUNS=${cases} repeats them)`,
    );
  });
}
