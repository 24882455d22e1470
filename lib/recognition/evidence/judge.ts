import type { Lexicon, Person, Surface } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';
import type { Sign } from './cues.ts';
import { supportFor } from './support.ts';
import { type PageView, sumOf, testimony } from './testimony.ts';
import { WEIGHTS } from './weights.ts';
import type { Witness } from './witness.ts';

export type Verdict = 'certain' | 'possible' | 'nobody';

/** A candidate with everything that was said about it, and what follows. */
export interface Finding {
  readonly candidate: Candidate;
  readonly block: Block;
  readonly witnesses: readonly Witness[];
  readonly score: number;
  readonly verdict: Verdict;
}

/** Judges all candidates of a reading together: people found beyond doubt speak for the rest. */
export function judge(blocks: readonly Block[], lexicon: Lexicon): Finding[] {
  const support = new Map<Person, Witness[]>();
  const page: PageView = {
    counts: countCues(blocks),
    support: (person) => {
      const known = support.get(person) ?? supportFor(person, blocks, lexicon);
      support.set(person, known);
      return known;
    },
  };
  const alone = blocks.flatMap((block) =>
    block.candidates.map((candidate) => finding(candidate, block, testimony(candidate, block, page))),
  );
  const inCompany = again(alone, companions);
  return onePerPlace(again(inCompany, ownOtherMentions));
}

/** What people found beyond doubt say about a finding. */
type Hearsay = (finding: Finding, certain: Certain) => Witness | undefined;

/** The people found beyond doubt: for each the surfaces seen, and how often each. */
type Certain = ReadonlyMap<Person, ReadonlyMap<Surface, number>>;

function again(findings: readonly Finding[], hearsay: Hearsay): Finding[] {
  const certain = new Map<Person, Map<Surface, number>>();
  for (const { candidate, verdict } of findings) {
    if (verdict !== 'certain') continue;
    const surfaces = certain.get(candidate.person) ?? new Map<Surface, number>();
    surfaces.set(candidate.surface, (surfaces.get(candidate.surface) ?? 0) + 1);
    certain.set(candidate.person, surfaces);
  }
  if (certain.size === 0) return [...findings];
  return findings.map((each) => {
    const heard = hearsay(each, certain);
    return heard ? finding(each.candidate, each.block, [...each.witnesses, heard]) : each;
  });
}

function companions({ candidate: { person } }: Finding, certain: Certain): Witness | undefined {
  const country = person.country.slice(0, 2);
  for (const friend of certain.keys()) {
    if (friend !== person && friend.country.startsWith(country)) {
      return { says: `${friend.id} in the text`, weight: WEIGHTS.companion, tie: 2 };
    }
  }
  return undefined;
}

function ownOtherMentions(
  { candidate: { person, surface }, verdict }: Finding,
  certain: Certain,
): Witness | undefined {
  const own = certain.get(person);
  if (!own) return undefined;
  if (own.size > 1 || !own.has(surface)) {
    return { says: 'the same person in another form of the name', weight: WEIGHTS.otherForm, tie: 2 };
  }
  const others = own.get(surface)! - (verdict === 'certain' ? 1 : 0);
  return others > 0
    ? { says: 'the same person elsewhere in the text', weight: WEIGHTS.confirmed, tie: 2 }
    : undefined;
}

function finding(candidate: Candidate, block: Block, witnesses: readonly Witness[]): Finding {
  const score = sumOf(witnesses);
  const tie = witnesses.reduce((sum, witness) => sum + (witness.tie ?? 0), 0) + ownScript(candidate);
  const [forCertain, forPossible] = WEIGHTS.ties[candidate.commonness]!;
  const certain = score >= WEIGHTS.certain && tie >= forCertain;
  const verdict = certain
    ? 'certain'
    : score >= WEIGHTS.possible && tie >= forPossible
      ? 'possible'
      : 'nobody';
  return { candidate, block, witnesses, score, verdict };
}

/**
 * Half a tie: characters are how the person's own country writes, and a Chinese name in Cyrillic, Hangul or Vietnamese
 * is foreign news, where few of that name are met.
 */
function ownScript({ surface, person }: Candidate): number {
  return person.country.startsWith('CN') && /[HDBV]/.test(surface.kind) ? 1 : 0;
}

/** Where two people share the printed name, the one with more behind them; in a draw nobody is certain. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const each of findings) {
    const last = kept.at(-1);
    if (last?.block !== each.block || last.candidate.start !== each.candidate.start) {
      kept.push(each);
      continue;
    }
    const [better, worse] = each.score > last.score ? [each, last] : [last, each];
    const draw = better.verdict === 'certain' && better.score - worse.score < WEIGHTS.draw;
    kept[kept.length - 1] = draw ? { ...better, verdict: 'possible' } : better;
  }
  return kept;
}

function countCues(blocks: readonly Block[]): Map<Sign, number> {
  const counts = new Map<Sign, number>();
  for (const { cues } of blocks) for (const { cue } of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
}
