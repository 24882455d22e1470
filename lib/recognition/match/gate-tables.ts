import { unitOf } from '../fold/units.ts';
import type { CompiledGate } from '../lexicon/compiled.ts';
import type { GateTables } from './gate.ts';
import { openGate } from './gate-text.ts';
import { tablesFrom } from './letters.ts';
import { FIRST, SECOND } from './looks.ts';
import { Prints } from './prints.ts';

/** The gate from its compiled form: all that a page without a name ever needs. */
export function loadGate({ han, letters, bits, prints }: CompiledGate): GateTables {
  const { units, looks } = tablesFrom(letters);
  const spotter = openGate(bits);
  for (const letter of spotter.firsts) looks[letter]! |= FIRST;
  for (const letter of spotter.seconds) looks[letter]! |= SECOND;
  for (let i = 0; i + 1 < han.length; i += 2) {
    const variant = han.charCodeAt(i);
    const unit = unitOf(units, han.charCodeAt(i + 1));
    units[variant] = unit;
    looks[variant] = looks[unit]!;
  }
  return { units, looks, spotter, prints: new Prints(prints) };
}
