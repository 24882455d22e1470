import type { Lexicon, Person, Surface } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import { mapSlowly, type Steps } from '../steps.ts';
import type { Block } from './block.ts';
import { openCues, type Sign } from './cues.ts';
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
export function* judge(blocks: readonly Block[], lexicon: Lexicon): Steps<Finding[]> {
  const places = blocks.flatMap((block) => block.candidates.map((candidate) => ({ candidate, block })));
  const people = [...new Set(places.map(({ candidate }) => candidate.person))];
  yield* openCues(lexicon);
  const support = yield* supportFor(people, blocks, lexicon);
  const page: PageView = {
    counts: yield* countCues(blocks),
    support: (person) => support.get(person) ?? [],
  };
  const alone = yield* mapSlowly(places, ({ candidate, block }) =>
    finding(candidate, block, testimony(candidate, block, page)),
  );
  const apart = yield* besideNamesakes(alone);
  const inCompany = yield* again(yield* again(apart, rareCompany, isRare), companions);
  const confirmed = yield* again(inCompany, ownOtherMentions);
  return onePerPlace(yield* again(confirmed, ownPossibleMentions, isPossible));
}

/**
 * A common name that somebody of another trade bears in the text, and no lawyer: every mention is doubted which the
 * record does not speak for.
 */
function besideNamesakes(findings: readonly Finding[]): Steps<Finding[]> {
  const others = new Set(findings.filter(isOther).map(({ candidate }) => candidate.person));
  for (const { candidate, witnesses } of findings)
    if (witnesses.some(({ role }) => role)) others.delete(candidate.person);
  return mapSlowly(findings, (each) => {
    const { candidate, block, witnesses } = each;
    if (!others.has(candidate.person) || isOther(each) || candidate.commonness < 2) return each;
    if (witnesses.some(({ tie }) => tie === 2)) return each;
    const weight = WEIGHTS.namesakeInText * WEIGHTS.doubt[candidate.commonness]!;
    return finding(candidate, block, [...witnesses, { says: 'namesakeInText', weight, other: true }]);
  });
}

/** What people found beyond doubt say about a finding. */
type Hearsay = (finding: Finding, certain: Certain) => Witness | undefined;

/** The people found beyond doubt: for each the surfaces seen, and how often each. */
type Certain = ReadonlyMap<Person, ReadonlyMap<Surface, number>>;

function* again(
  findings: readonly Finding[],
  hearsay: Hearsay,
  heardOf = isCertain,
): Steps<readonly Finding[]> {
  const certain = new Map<Person, Map<Surface, number>>();
  for (const each of findings) {
    const { candidate } = each;
    if (!heardOf(each)) continue;
    const surfaces = certain.get(candidate.person) ?? new Map<Surface, number>();
    surfaces.set(candidate.surface, (surfaces.get(candidate.surface) ?? 0) + 1);
    certain.set(candidate.person, surfaces);
  }
  if (certain.size === 0) return findings;
  return yield* mapSlowly(findings, (each) => {
    const heard = isOther(each) ? undefined : hearsay(each, certain);
    return heard ? finding(each.candidate, each.block, [...each.witnesses, heard]) : each;
  });
}

const isCertain = ({ verdict }: Finding): boolean => verdict === 'certain';
const isPossible = (each: Finding): boolean => each.verdict === 'possible' && !isOther(each);
const isOther = ({ witnesses }: Finding): boolean => witnesses.some(({ other }) => other);
/** A name that hardly anybody else bears, with nothing against it. */
const isRare = (finding: Finding): boolean =>
  finding.verdict !== 'nobody' && finding.candidate.commonness <= 1 && !isOther(finding);

/** Rare names of one country in one text: no chance brings them together. */
function rareCompany({ candidate: { person } }: Finding, rare: Certain): Witness | undefined {
  for (const friend of rare.keys()) {
    if (friend !== person && friend.country === person.country)
      return { says: 'rareCompany', about: friend.id, weight: WEIGHTS.rareCompany, tie: 2 };
  }
  return undefined;
}

function companions({ candidate: { person } }: Finding, certain: Certain): Witness | undefined {
  const country = person.country.slice(0, 2);
  for (const friend of certain.keys()) {
    if (friend !== person && friend.country.startsWith(country)) {
      return { says: 'companion', about: friend.id, weight: WEIGHTS.companion, tie: 2, whole: 1 };
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
    return {
      says: 'otherForm',
      weight: WEIGHTS.otherForm,
      tie: 2,
      whole: 2,
    };
  }
  const others = own.get(surface)! - (verdict === 'certain' ? 1 : 0);
  return others > 0 ? { says: 'confirmed', weight: WEIGHTS.confirmed, tie: 2, whole: 2 } : undefined;
}

/** One name means one person in a text: what is possible in one sentence is no chance in the next. */
function ownPossibleMentions(
  { candidate: { person, surface }, verdict, score }: Finding,
  possible: Certain,
): Witness | undefined {
  if (verdict !== 'nobody' || score + WEIGHTS.sameName >= WEIGHTS.certain) return undefined;
  if (!possible.get(person)?.has(surface)) return undefined;
  return { says: 'sameName', weight: WEIGHTS.sameName, tie: 1, story: 1 };
}

function finding(candidate: Candidate, block: Block, witnesses: readonly Witness[]): Finding {
  const score = sumOf(witnesses);
  // Characters whose neighbours are strange are a name by what is told around them, not by themselves: 征|文东海|海县.
  const unclear = candidate.surface.kind === 'H' && candidate.boundary.fit < 0;
  const heard = witnesses.reduce((sum, witness) => sum + (witness.tie ?? 0), 0);
  const tie = heard + ownScript(candidate);
  const story = witnesses.reduce((sum, witness) => sum + (witness.story ?? 0), unclear ? heard : tie);
  const [forCertain, forPossible] = WEIGHTS.ties[candidate.commonness]!;
  const told = story >= WEIGHTS.story[candidate.commonness]!;
  const torn = candidate.boundary.torn ?? 0;
  const whole = torn === 0 || witnesses.some((witness) => (witness.whole ?? 0) >= torn);
  if (!whole) return { candidate, block, witnesses, score, verdict: 'nobody' };
  const other = witnesses.some((witness) => witness.other);
  const certain = score >= WEIGHTS.certain && !other && tie >= forCertain && told;
  const possible =
    score >= WEIGHTS.possible &&
    tie >= forPossible &&
    !(unclear && story === 0) &&
    !(other && story < WEIGHTS.storyOfNamesake);
  const verdict = certain ? 'certain' : possible ? 'possible' : 'nobody';
  return { candidate, block, witnesses, score, verdict };
}

/**
 * Characters are how the person's own country writes: a tie by themselves while the name is no crowd's, else half of
 * one. A Chinese name in Cyrillic, Hangul or Vietnamese is foreign news, where few of that name are met: half a tie.
 */
function ownScript({ surface, person, commonness }: Candidate): number {
  if (!person.country.startsWith('CN')) return 0;
  if (surface.kind === 'H') return commonness < 3 ? 2 : 1;
  return /[DBV]/.test(surface.kind) ? 1 : 0;
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

function* countCues(blocks: readonly Block[]): Steps<Map<Sign, number>> {
  const counts = new Map<Sign, number>();
  for (const { cues } of blocks) {
    for (const { cue } of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
    yield;
  }
  return counts;
}
