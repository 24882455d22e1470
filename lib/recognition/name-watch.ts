import { Gate, type GateTables, mayHoldName } from './match/gate.ts';

/** What is asked before anything is read: whether a text may hold a name at all. */
export interface NameWatch {
  /** A gate that hears text piece by piece, as it stands in the page: see `Gate`. */
  gate(): { heed(text: string): boolean; readonly waits: boolean };
  /** True when a name may stand in a block of text. */
  holds(text: string): boolean;
  /** Makes a little of what is missing to look at what the gate let through; false when nothing is. */
  prepare(): boolean;
}

/** As far as the gate alone can tell: it misses no name, and takes now and then for one what is none. */
export function watchWith(tables: GateTables): NameWatch {
  return {
    gate: () => new Gate(tables),
    holds: (text) => mayHoldName(text, tables),
    prepare: () => false,
  };
}
