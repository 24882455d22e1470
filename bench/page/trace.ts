import type { Page } from 'puppeteer-core';

/** What a script of the extension took of a page's main thread. */
export interface Burden {
  /** The longest single task's share of ours, in ms. */
  readonly longest: number;
  /** The same in processor time: on a machine that does other things too, a task of 4 ms may take 50. */
  readonly longestWorked: number;
  /** Tasks in which ours took more than 50 ms. */
  readonly over50: number;
  readonly total: number;
  readonly tasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same in processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Traces a page while `act` runs, and adds up by task what scripts from `origin` took. */
export async function burdenOf(page: Page, origin: string, act: () => Promise<void>): Promise<Burden> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(origin),
  );
  const threads = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`))
    .sort((a, b) => a.ts - b.ts);
  const shares = new Map<TraceEvent, number>();
  const worked = new Map<TraceEvent, number>();
  for (const call of ours) {
    const task = tasks.findLast(({ ts, dur = 0 }) => ts <= call.ts && call.ts < ts + dur) ?? call;
    shares.set(task, (shares.get(task) ?? 0) + (call.dur ?? 0) / 1_000);
    worked.set(task, (worked.get(task) ?? 0) + (call.tdur ?? call.dur ?? 0) / 1_000);
  }
  const all = [...shares.values()];
  return {
    longest: Math.max(0, ...all),
    longestWorked: Math.max(0, ...worked.values()),
    over50: all.filter((ms) => ms > 50).length,
    total: all.reduce((sum, ms) => sum + ms, 0),
    tasks: all.length,
  };
}
