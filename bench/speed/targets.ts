import { lapOf, median, ratio, type SpeedResults } from './laps.ts';
import { BARE, PEERS, VIGIL } from './roster.ts';

/** What the project promised itself: at most so many times the bare read on a page without names. */
const LIMITS: readonly (readonly [people: number, times: number])[] = [
  [200, 1.5],
  [100_000, 3],
];
const LOAD_IN_MS = 5;
const GATE_IN_MS = 1;

/** Each promise with what was measured, kept or not. */
export function targetLines(results: SpeedResults): string[] {
  const { laps, lexicons } = results;
  const lines: string[] = [];
  const promise = (kept: boolean, text: string) => lines.push(`- ${kept ? 'kept' : '**missed**'}: ${text}`);
  for (const [people, limit] of LIMITS) {
    for (const page of new Set(laps.map((lap) => lap.page))) {
      if (page.includes('with names')) continue;
      const [lap, bare] = [lapOf(laps, people, page, VIGIL), lapOf(laps, people, page, BARE)];
      if (!lap || !bare) continue;
      const measured = ratio(lap, bare);
      promise(
        measured <= limit,
        `${page}, ${people.toLocaleString('en')} people: ${measured.toFixed(2)} × the bare read (at most ${limit} ×)`,
      );
    }
  }
  const shipped = lexicons[0];
  if (shipped) {
    const load = median(shipped.loads);
    const gate = median(shipped.gates);
    promise(
      load <= LOAD_IN_MS,
      `the lexicon of ${shipped.people} people loads in ${load.toFixed(1)} ms (at most ${LOAD_IN_MS} ms)`,
    );
    promise(
      gate <= GATE_IN_MS,
      `of that, its gate, all that a page without a name loads, ${gate.toFixed(1)} ms (at most ${GATE_IN_MS} ms)`,
    );
  }
  const faster = fasterPeers(results);
  promise(
    faster.length === 0,
    `faster than every peer at every size${faster.length ? `, but ${faster.join('; ')}` : ''}`,
  );
  return lines;
}

/** Who beat Vigil, how often and by how much at most. */
function fasterPeers({ laps }: SpeedResults): string[] {
  return PEERS.flatMap((name) => {
    const races = laps.filter((lap) => lap.name === name);
    const leads = races.flatMap((lap) => {
      const own = lapOf(laps, lap.people, lap.page, VIGIL);
      const lead = own && !lap.trouble ? median(own.times) / median(lap.times) : 0;
      return lead > 1 ? [lead] : [];
    });
    if (leads.length === 0) return [];
    return [
      `${name} was faster in ${leads.length} of ${races.length} races, by up to ${Math.max(...leads).toFixed(1)} ×`,
    ];
  });
}
