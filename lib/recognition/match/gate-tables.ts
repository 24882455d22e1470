import { foldUnits, unitOf } from '../fold/units.ts';
import type { CompiledGate } from '../lexicon/compiled.ts';
import type { GateTables } from './gate.ts';
import { openGate } from './gate-text.ts';
import { looksOf } from './looks.ts';
import { Prints } from './prints.ts';

/** The gate from its compiled form: all that a page without a name ever needs. */
export function loadGate({ han, bits, prints }: CompiledGate): GateTables {
  const units = foldUnits().slice();
  for (let i = 0; i + 1 < han.length; i += 2) units[han.charCodeAt(i)] = unitOf(units, han.charCodeAt(i + 1));
  const spotter = openGate(bits);
  return { units, spotter, looks: looksOf(units, spotter, han), prints: new Prints(prints) };
}
