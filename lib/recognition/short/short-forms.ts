import type { Block } from '../evidence/block.ts';
import type { Finding } from '../evidence/judge.ts';
import type { Lexicon, Person } from '../lexicon.ts';
import { mayBeClitic } from '../match/spotter.ts';
import { isWordStart } from '../match/words.ts';
import { hanFamily, hanOtherName, hanShortAt } from './han.ts';
import { heardShorts } from './heard.ts';
import { type Introduced, type IsFree, isBehind, type ShortMention, shortMention } from './introduced.ts';
import { printedKey, type ShortKey, spacedKeys } from './keys.ts';
import { nicknames } from './nicknames.ts';
import { readSpaced, type ShortPlace } from './spaced.ts';

/**
 * Short forms after a certain full name: a family name ("Ding", "Mr Ding", 丁律师), a given name where people are
 * called so. Only where nobody else in the reading shares it, known to the dataset or not.
 */
export function shortForms(
  blocks: readonly Block[],
  findings: readonly Finding[],
  lexicon: Lexicon,
): ShortMention[] {
  const introduced = introductions(blocks, findings);
  if (introduced.size === 0) return [];
  const taken = spans(findings);
  const isFree = (block: Block, from: number, to: number) =>
    !taken.get(block)?.subarray(from, to).includes(1);
  return [
    ...spacedShorts(blocks, introduced, findings, lexicon, isFree),
    ...hanShorts(blocks, introduced, findings, isFree),
    ...heardShorts(blocks, introduced, findings, isFree),
    ...nicknames(blocks, introduced, isFree),
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

function spacedShorts(
  blocks: readonly Block[],
  introduced: Introduced,
  findings: readonly Finding[],
  lexicon: Lexicon,
  isFree: IsFree,
): ShortMention[] {
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
  const lengths = [...new Set([...keys.keys()].map((letters) => letters.length))].sort((a, b) => b - a);
  const places: (ShortPlace & { readonly order: number })[] = [];
  blocks.forEach((block, order) => {
    for (const place of placesIn(block, keys, lengths, isFree)) places.push({ ...place, order });
  });
  for (const { reading, key } of places) if (reading === 'other') contested.add(key.letters);
  return places
    .filter(({ key, reading, order, from }) => {
      const told = reading === 'lawyer' || (reading === 'alone' && !contested.has(key.letters));
      const known = introduced.has(key.person) && !shared.has(key.letters);
      return told && known && isBehind(introduced, key.person, order, from);
    })
    .map(({ block, from, to, key }) => shortMention(block, from, to, key.person));
}

function placesIn(
  block: Block,
  keys: ReadonlyMap<string, ShortKey>,
  lengths: readonly number[],
  isFree: IsFree,
): ShortPlace[] {
  const { folded } = block;
  const places: ShortPlace[] = [];
  for (let from = 0; from < folded.letters.length; from++) {
    if (folded.letters.charCodeAt(from) >= 0xe00) continue;
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

function hanShorts(
  blocks: readonly Block[],
  introduced: Introduced,
  findings: readonly Finding[],
  isFree: IsFree,
): ShortMention[] {
  const byFamily = new Map<string, Person[]>();
  for (const person of new Set([
    ...introduced.keys(),
    ...findings.map(({ candidate }) => candidate.person),
  ])) {
    const family = hanFamily(person);
    if (family) byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  }
  const families = new Set(
    [...byFamily].filter(([, people]) => people.length === 1).map(([family]) => family),
  );
  const found: ShortMention[] = [];
  for (const family of families) {
    const person = byFamily.get(family)![0]!;
    if (!introduced.has(person)) continue;
    const given = person.surfaces
      .filter(({ kind }) => kind === 'H')
      .map(({ pattern }) => pattern.split('|')[1]!);
    const mentions: ShortMention[] = [];
    let contested = false;
    blocks.forEach((block, order) => {
      const { letters } = block.folded;
      for (let from = letters.indexOf(family); from !== -1; from = letters.indexOf(family, from + 1)) {
        if (!isFree(block, from, from + family.length)) continue;
        if (hanOtherName(block, from, family, given)) contested = true;
        else if (isBehind(introduced, person, order, from) && hanShortAt(block, from, family, families)) {
          mentions.push(shortMention(block, from, from + family.length, person));
        }
      }
    });
    if (!contested) found.push(...mentions);
  }
  return found;
}
