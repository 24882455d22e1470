import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import { openRandom, type Random } from '../random.ts';
import { hongKonger, mainlander } from './chinese.ts';
import { vietnamese, westerner } from './latin.ts';
import { arab, persian, slav } from './other-scripts.ts';

type Maker = (random: Random, id: string) => LexiconPerson;

/** Makers of names, and how many of a hundred people they make: about as in data/people. */
const MIX: readonly (readonly [number, Maker])[] = [
  [38, mainlander],
  [8, hongKonger],
  [24, westerner],
  [4, vietnamese],
  [12, slav],
  [5, persian],
  [9, arab],
];
const MAKERS: readonly Maker[] = MIX.flatMap(([share, maker]) => Array<Maker>(share).fill(maker));

/** Makes people up, the same ones in the same order every time, nobody twice. Homophones are kept, as in life. */
export function* inventedPeople(): Generator<LexiconPerson> {
  const random = openRandom(20_090_709);
  const known = new Set<string>();
  for (let tries = 0; tries < 10_000_000; tries++) {
    const person = random.any(MAKERS)(random, `invented-${known.size}`);
    const key = printedNames(person).join('/');
    if (known.has(key)) continue;
    known.add(key);
    yield person;
  }
}

/** People who are in the news and not in the list: Chinese ones for a Chinese page, else of all kinds. */
export function passersBy(count: number, page: 'chinese' | 'latin'): LexiconPerson[] {
  const random = openRandom(19_191_010);
  const maker = () => (page === 'chinese' ? mainlander : random.any(MAKERS));
  return Array.from({ length: count }, (_, i) => maker()(random, `passer-by-${i}`));
}

/** A person's names as they stand in print. */
export function printedNames({ names }: LexiconPerson): string[] {
  return [names.primary, ...(names.native ?? []).map(({ text }) => text)];
}
