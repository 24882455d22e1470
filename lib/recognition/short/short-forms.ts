import type { Block } from '../evidence/block.ts';
import type { Finding } from '../evidence/judge.ts';
import { WIDE } from '../fold/units.ts';
import type { Lexicon, Person } from '../lexicon.ts';
import { mayBeClitic } from '../match/spotter.ts';
import { isWordStart } from '../match/words.ts';
import type { Steps } from '../steps.ts';
import { type HanReading, hanFamily, hanOtherName, hanShortAt } from './han.ts';
import { heardShorts } from './heard.ts';
import { type Introduced, type IsFree, isBehind, type ShortMention, shortMention } from './introduced.ts';
import { printedKey, type ShortKey, spacedKeys } from './keys.ts';
import { nicknames } from './nicknames.ts';
import { readSpaced, type ShortPlace } from './spaced.ts';

/**
 * Short forms after a certain full name: a family name ("Ding", "Mr Ding", 丁律师), a given name where people are
 * called so. Only where nobody else in the reading shares it, known to the dataset or not.
 */
export function* shortForms(
  blocks: readonly Block[],
  findings: readonly Finding[],
  lexicon: Lexicon,
): Steps<ShortMention[]> {
  const introduced = introductions(blocks, findings);
  if (introduced.size === 0) return [];
  const taken = spans(findings);
  const isFree = (block: Block, from: number, to: number) =>
    !taken.get(block)?.subarray(from, to).includes(1);
  return [
    ...(yield* spacedShorts(blocks, introduced, findings, lexicon, isFree)),
    ...(yield* hanShorts(blocks, introduced, findings, isFree)),
    ...(yield* heardShorts(blocks, introduced, findings, isFree)),
    ...(yield* nicknames(blocks, introduced, isFree)),
  ];
}

function introductions(blocks: readonly Block[], findings: readonly Finding[]): Introduced {
  const order = new Map(blocks.map((block, i) => [block, i]));
  const first = new Map<Person, { block: number; to: number }>();
  const doubled = new Set(findings.filter(isSomebodyElse).map(({ candidate }) => candidate.person));
  for (const { candidate, block, verdict } of findings) {
    if (verdict !== 'certain' || doubled.has(candidate.person)) continue;
    const place = { block: order.get(block)!, to: candidate.to };
    const known = first.get(candidate.person);
    if (!known || place.block < known.block || (place.block === known.block && place.to < known.to))
      first.set(candidate.person, place);
  }
  return first;
}

/** Somebody else of the very name stands in the text: whom a short form means cannot be told. */
function isSomebodyElse({ verdict, witnesses }: Finding): boolean {
  return verdict !== 'certain' && witnesses.some(({ other }) => other);
}

/** For each block the letters that stand in full names. */
function spans(findings: readonly Finding[]): Map<Block, Uint8Array> {
  const taken = new Map<Block, Uint8Array>();
  for (const { block, candidate } of findings) {
    const letters = taken.get(block) ?? new Uint8Array(block.folded.letters.length);
    taken.set(block, letters.fill(1, candidate.from, candidate.to));
  }
  return taken;
}

/** A place, and its block's number. */
type Place = ShortPlace & { readonly order: number };

/** Letters behind a relative's full name in which the family name alone may be the relative's: a few sentences. */
const OF_RELATIVE = 200;

function placesOfRelatives(places: readonly Place[]): ReadonlySet<Place> {
  const last = new Map<ShortKey, Place>();
  return new Set(
    places.filter((place) => {
      if (place.reading === 'relative') last.set(place.key, place);
      const relative = last.get(place.key);
      return relative?.order === place.order && place.from - relative.from < OF_RELATIVE;
    }),
  );
}

function* spacedShorts(
  blocks: readonly Block[],
  introduced: Introduced,
  findings: readonly Finding[],
  lexicon: Lexicon,
  isFree: IsFree,
): Steps<ShortMention[]> {
  const keys = new Map<string, ShortKey>();
  /** Borne by two people whom the dataset knows. */
  const shared = new Set<string>();
  /** Borne by somebody else in the text: only a lawyer's title still tells. */
  const contested = new Set<string>();
  const people = new Set([...introduced.keys(), ...findings.map(({ candidate }) => candidate.person)]);
  for (const person of people) {
    for (const key of spacedKeys(person, lexicon)) {
      const other = keys.get(key.letters);
      if (other && other.person !== person) shared.add(key.letters);
      else keys.set(key.letters, key);
    }
  }
  for (const { candidate, block, verdict } of findings) {
    if (verdict !== 'certain' || !candidate.heard) continue;
    const key = printedKey(block, candidate);
    if (key && !keys.has(key.letters)) keys.set(key.letters, key);
  }
  const openings = openingsOf(keys.keys());
  const places: Place[] = [];
  for (const [order, block] of blocks.entries()) {
    for (const place of placesIn(block, keys, openings, isFree)) places.push({ ...place, order });
    yield;
  }
  for (const { reading, key } of places) if (reading === 'other') contested.add(key.letters);
  const ofRelatives = placesOfRelatives(places);
  return places
    .filter((place) => {
      const { key, reading, order, from } = place;
      if (!introduced.has(key.person) || shared.has(key.letters)) return false;
      // Initials tell even before the full name: "N. Sotoudeh takes over."
      if (reading === 'initials') return true;
      const told = reading === 'lawyer' || (reading === 'alone' && !contested.has(key.letters));
      return told && isBehind(introduced, key.person, order, from) && !ofRelatives.has(place);
    })
    .map(({ block, from, to, key }) => shortMention(block, from, to, key.person));
}

/** The lengths of the short forms in scripts with spaces, longest first, by their first two letters. */
type Openings = readonly (ReadonlyMap<number, readonly number[]> | undefined)[];

function openingsOf(keys: Iterable<string>): Openings {
  const openings = new Array<Map<number, number[]> | undefined>(WIDE).fill(undefined);
  for (const letters of [...keys].sort((a, b) => b.length - a.length)) {
    const [first, second] = [letters.charCodeAt(0), letters.charCodeAt(1)];
    if (first >= WIDE) continue;
    const lengths = openings[first] ?? new Map<number, number[]>();
    openings[first] = lengths;
    const same = lengths.get(second);
    if (!same) lengths.set(second, [letters.length]);
    else if (same.at(-1) !== letters.length) same.push(letters.length);
  }
  return openings;
}

function placesIn(
  block: Block,
  keys: ReadonlyMap<string, ShortKey>,
  openings: Openings,
  isFree: IsFree,
): ShortPlace[] {
  const { folded } = block;
  const places: ShortPlace[] = [];
  for (let from = 0; from < folded.letters.length; from++) {
    const first = folded.letters.charCodeAt(from);
    const lengths = openings[first]?.get(folded.letters.charCodeAt(from + 1));
    if (!lengths) continue;
    if (
      !isWordStart(folded, from) &&
      !(isWordStart(folded, from - 1) && mayBeClitic(folded.letters.charCodeAt(from - 1)))
    )
      continue;
    for (const length of lengths) {
      const key = keys.get(folded.letters.slice(from, from + length));
      if (!key || !isFree(block, from, from + length)) continue;
      const place = readSpaced(block, from, key);
      if (place) {
        places.push(place);
        break;
      }
    }
  }
  return places;
}

function* hanShorts(
  blocks: readonly Block[],
  introduced: Introduced,
  findings: readonly Finding[],
  isFree: IsFree,
): Steps<ShortMention[]> {
  const byFamily = new Map<string, Person | 'shared'>();
  for (const person of new Set([
    ...introduced.keys(),
    ...findings.map(({ candidate }) => candidate.person),
  ])) {
    const family = hanFamily(person);
    if (family) byFamily.set(family, byFamily.has(family) ? 'shared' : person);
  }
  const bearers = new Map<string, HanBearer>();
  const families = new Set<string>();
  const firsts = new Map<number, HanBearer[]>();
  for (const [family, person] of byFamily) {
    if (person === 'shared') continue;
    families.add(family);
    if (!introduced.has(person)) continue;
    const given = person.surfaces
      .filter(({ kind }) => kind === 'H')
      .map(({ pattern }) => pattern.split('|')[1]!);
    const bearer: HanBearer = { family, person, given, mentions: [], contested: false, doubted: false };
    bearers.set(family, bearer);
    const first = family.charCodeAt(0);
    firsts.set(first, [...(firsts.get(first) ?? []), bearer]);
  }
  if (bearers.size === 0) return [];
  for (const [order, block] of blocks.entries()) {
    const { letters } = block.folded;
    for (let from = 0; from < letters.length; from++) {
      const first = letters.charCodeAt(from);
      if (first < WIDE) continue;
      for (const bearer of firsts.get(first) ?? []) {
        const { family, given, person, mentions } = bearer;
        const to = from + family.length;
        if (!letters.startsWith(family, from) || !isFree(block, from, to)) continue;
        if (hanOtherName(block, from, family, given)) {
          bearer.contested = true;
          continue;
        }
        const reading = hanShortAt(block, from, family, families);
        if (reading === 'other') bearer.doubted = true;
        else if (reading && isBehind(introduced, person, order, from))
          mentions.push({ reading, ...shortMention(block, from, to, person) });
      }
    }
    yield;
  }
  return [...bearers.values()].flatMap(({ contested, doubted, mentions }) =>
    contested ? [] : mentions.filter(({ reading }) => reading === 'lawyer' || !doubted),
  );
}

/** The only one in the text who is known to bear a family name in characters. */
interface HanBearer {
  readonly family: string;
  readonly person: Person;
  readonly given: readonly string[];
  readonly mentions: (ShortMention & { readonly reading: HanReading })[];
  /** Somebody else of the name stands in the text. */
  contested: boolean;
  /** Perhaps somebody else does: a lawyer's title still tells. */
  doubted: boolean;
}
