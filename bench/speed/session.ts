import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { type BenchTab, openBrowser, openTab } from './browser.ts';
import type { ColdLap, Lap, LexiconLap, SpeedResults, StrainLap } from './laps.ts';
import type { SpeedOptions } from './options.ts';
import type { Outcome } from './page/race.ts';
import { BARE, CONTESTANTS, VIGIL } from './roster.ts';
import type { BenchServer } from './server.ts';
import type { Stage } from './stage.ts';
import { STRAINS } from './strains.ts';

/** Loading is timed cold, in a fresh tab, as every page of news loads it. */
const COLD_LOADS = 7;
const COLD_READS = 3;
/** Who needs longer than this to get ready stays out. */
const MAKING_IN_MS = 45_000;

/** One browser, from the first question to the last. */
export class Session {
  readonly #name: BrowserName;
  readonly #server: BenchServer;
  readonly #options: SpeedOptions;
  #browser: Browser | undefined;
  /** Contestants that could not be made ready for some list, and why: no use trying a longer one. */
  readonly #out = new Map<string, string>();

  constructor(name: BrowserName, server: BenchServer, options: SpeedOptions) {
    this.#name = name;
    this.#server = server;
    this.#options = options;
  }

  async run(stage: Stage, say: (line: string) => void): Promise<SpeedResults> {
    const version = await (await this.#open()).version();
    say(`${version}: cold starts and hard inputs`);
    const shipped = { ...(await this.#load(stage.real, COLD_LOADS)), forms: 0, making: {} };
    const cold = await this.#cold(stage);
    const strains = await this.#strains(stage.real);
    const laps: Lap[] = [];
    const lexicons: LexiconLap[] = [shipped];
    for (const people of this.#options.people) {
      say(`${version}: ${people.toLocaleString('en')} people`);
      const loaded = await this.#load(people, 3);
      const { tab, forms, making } = await this.#ready(people);
      lexicons.push({ ...loaded, forms, making });
      for (const page of pagesOf(stage)) {
        say(`  ${page}`);
        const outcomes = await race(tab, page, stage, this.#options.rounds);
        laps.push(...outcomes.map((outcome) => ({ people, page, ...outcome })));
      }
      await tab.close();
    }
    return { version, laps, lexicons, strains, cold };
  }

  async close(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
  }

  async #open(): Promise<Browser> {
    this.#browser ??= await openBrowser(this.#name);
    return this.#browser;
  }

  async #tab(): Promise<BenchTab> {
    return openTab(await this.#open(), this.#name, this.#server.origin);
  }

  async #load(
    people: number,
    times: number,
  ): Promise<Pick<LexiconLap, 'people' | 'loads' | 'gates' | 'bytes'>> {
    const loads: number[] = [];
    const gates: number[] = [];
    let bytes: number | undefined;
    for (let i = 0; i < times; i++) {
      const tab = await this.#tab();
      const before = await tab.heap();
      const { gate, names } = await tab.ask('load', people);
      loads.push(gate + names);
      gates.push(gate);
      const after = await tab.heap();
      if (before !== undefined && after !== undefined) bytes = after - before;
      await tab.close();
    }
    return { people, loads, gates, ...(bytes === undefined ? {} : { bytes }) };
  }

  async #cold(stage: Stage): Promise<ColdLap[]> {
    const once = async (page: string, name: string): Promise<number> => {
      const tab = await this.#tab();
      const { gate, names } = await tab.ask('load', stage.real);
      await tab.ask('prepare', name, 0);
      const [outcome] = await race(tab, page, stage, 0);
      await tab.close();
      return (outcome?.first ?? Number.NaN) + (name === VIGIL ? gate + names : 0);
    };
    const laps: ColdLap[] = [];
    for (const page of pagesOf(stage)) {
      const times: Record<string, number[]> = { [BARE]: [], [VIGIL]: [] };
      for (let i = 0; i < COLD_READS; i++)
        for (const name of [BARE, VIGIL]) times[name]?.push(await once(page, name));
      laps.push({ page, bare: times[BARE] ?? [], vigil: times[VIGIL] ?? [] });
    }
    return laps;
  }

  async #strains(people: number): Promise<StrainLap[]> {
    const laps: StrainLap[] = [];
    const { length, rounds } = this.#options;
    const tab = await this.#tab();
    await tab.ask('load', people);
    for (const name of [BARE, VIGIL]) await tab.ask('prepare', name, 0);
    for (const { name, piece } of STRAINS) {
      const quarter = await tab.ask('raceText', piece, length / 4, rounds);
      laps.push({ name, quarter, whole: await tab.ask('raceText', piece, length, rounds) });
    }
    await tab.close();
    return laps;
  }

  /** A tab in which everybody is ready who can be. Who hangs is left out, and the browser starts anew. */
  async #ready(people: number) {
    for (;;) {
      const tab = await this.#tab();
      await tab.ask('load', people);
      const making: Record<string, number | string> = {};
      let forms = 0;
      let hung = false;
      for (const name of CONTESTANTS) {
        const reason = this.#out.get(name);
        if (reason) making[name] = reason;
        if (reason || hung) continue;
        const made = await inTime(tab.ask('prepare', name, this.#options.patience));
        if (made) {
          making[name] = made.ms;
          forms = made.forms;
        } else {
          hung = true;
          this.#out.set(
            name,
            `not ready after ${MAKING_IN_MS / 1000} s with ${people.toLocaleString('en')} people`,
          );
        }
      }
      if (!hung) return { tab, forms, making };
      this.#browser?.process()?.kill('SIGKILL');
      this.#browser = undefined;
    }
  }
}

const savedPages = (stage: Stage): string => `${stage.saved} saved pages`;
const pagesOf = (stage: Stage): string[] => [...stage.pages, ...(stage.saved > 0 ? [savedPages(stage)] : [])];

function race(tab: BenchTab, page: string, stage: Stage, rounds: number): Promise<Outcome[]> {
  return page === savedPages(stage)
    ? tab.ask('raceSaved', stage.saved, rounds)
    : tab.ask('race', encodeURI(page), rounds);
}

/** What was asked for, or nothing when it hangs or the tab has crashed. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, MAKING_IN_MS, undefined);
  });
  const answer = await Promise.race([asked.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer;
}
