import type { Person, Surface } from '../lexicon.ts';
import { BETWEEN } from './compiled.ts';

/** Reads the compiled people: see `CompiledLexicon`. */
export function readPeople(lines: string): Person[] {
  return lines === '' ? [] : lines.split(BETWEEN.people).map(readPerson);
}

function readPerson(line: string): Person {
  const [id = '', country = '', surfaces = '', support = ''] = line.split(BETWEEN.fields);
  return {
    id,
    country,
    surfaces: surfaces.split(BETWEEN.entries).flatMap(readSurfaces),
    support: support === '' ? [] : support.split(BETWEEN.entries),
  };
}

/** "L0john,jack|doe": surfaces that differ in the first part only are kept together. */
function readSurfaces(text: string): Surface[] {
  const kind = text.charAt(0) as Surface['kind'];
  const commonness = Number(text.charAt(1));
  const bar = text.indexOf('|');
  const rest = bar < 0 ? '' : text.slice(bar);
  const firsts = bar < 0 ? text.slice(2) : text.slice(2, bar);
  return firsts.split(BETWEEN.firsts).map((first) => ({ kind, commonness, pattern: first + rest }));
}
