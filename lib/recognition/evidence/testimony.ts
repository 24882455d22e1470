import type { Person } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';
import type { Sign } from './cues.ts';
import { nearCues } from './near.ts';
import { creditLine, goesOnAsName, isCalledAfter, isListed, lacksCapitals } from './surroundings.ts';
import { WEIGHTS } from './weights.ts';
import type { Reason, Witness } from './witness.ts';

/** What the whole reading has to say, counted once. */
export interface PageView {
  readonly counts: ReadonlyMap<Sign, number>;
  /** What the person's record has in the text. */
  readonly support: (person: Person) => readonly Witness[];
}

/** Cue words from which on a matter is what the text is about. */
const MANY = 5;

/** Everything that speaks for or against a candidate, apart from what other verdicts say about it. */
export function testimony(candidate: Candidate, block: Block, page: PageView): Witness[] {
  const witnesses: Witness[] = [];
  const { folded } = block;
  const { commonness } = candidate;
  const say = (says: Reason, weight: number, more?: Omit<Witness, 'says' | 'weight'>) => {
    if (weight !== 0) witnesses.push({ says, weight, ...more });
  };
  const doubt = (says: Reason, weight: number, more?: Pick<Witness, 'other'>) =>
    say(says, weight * WEIGHTS.doubt[commonness]!, more);

  say('prior', WEIGHTS.prior[commonness]!, { about: `${commonness}` });
  if (candidate.heard) say('heard', WEIGHTS.heard);
  else if (candidate.loose) say('loose', WEIGHTS.loose);
  else if (candidate.derived) say('derived', WEIGHTS.derived);
  if (lacksCapitals(folded, candidate)) say('lowerCase', WEIGHTS.lowerCase);
  say('edges', candidate.boundary.fit * WEIGHTS.boundaryShare);

  const count = (sign: Sign) => page.counts.get(sign) ?? 0;
  const near = nearCues(candidate, block);
  const role = near.beside.has('role');
  if (role) say('roleBeside', WEIGHTS.roleBeside, ROLE);
  const atPlay =
    commonness > 0 && near.sentence.has('play') && !near.sentence.has('role') && !near.sentence.has('plight');
  const law = near.within.has('role') || near.within.has('plight');
  if (count(`@${candidate.person.country}`) > 0) {
    const own = candidate.surface.kind === 'H';
    say('countryAnywhere', WEIGHTS.countryAnywhere, own ? {} : law && commonness < 3 ? WHOLE_TIE : TIE);
  }
  if (near.within.has('role') && !atPlay) say('rolesNear', WEIGHTS.rolesNear, NEAR);
  if (count('role') > 0) say('rolesAnywhere', WEIGHTS.rolesAnywhere, ANYWHERE);
  if (near.within.has('plight') && !atPlay) say('plightNear', WEIGHTS.plightNear, NEAR);
  if (count('plight') > 0) say('plightAnywhere', WEIGHTS.plightAnywhere, ANYWHERE);

  if (count('role') >= MANY) say('rolesAllOver', WEIGHTS.manyAnywhere);
  if (count('plight') >= MANY) say('plightAllOver', WEIGHTS.manyAnywhere);

  if (near.sentence.has('kin')) say('kin', WEIGHTS.kin, ANYWHERE);

  const opposite = near.before.has('bench') && commonness > 1;
  const played = !near.sentence.has('plight') || near.sentence.has('play');
  if (near.beside.has('trade') || opposite) doubt('otherTradeBeside', WEIGHTS.otherTradeBeside, OTHER);
  else if (near.leads.has('trade') && !near.sentence.has('role') && played)
    doubt('otherTradeLeads', WEIGHTS.otherTradeLeads, OTHER);
  else if (near.beside.has('office') && !role)
    doubt('officeBeside', law ? WEIGHTS.officeNearLaw : WEIGHTS.officeBeside);
  if (atPlay) doubt('playInSentence', WEIGHTS.playInSentence);
  else if (near.within.has('world') || near.within.has('play'))
    doubt('otherWorldNear', WEIGHTS.otherWorldNear);
  const others = count('world') + count('play') + count('trade');
  if (others > 2 && others > 1.5 * (count('role') + count('plight'))) {
    doubt('otherWorldLeads', WEIGHTS.otherWorldLeads);
  }
  if (creditLine(folded, candidate, near.before)) doubt('credit', WEIGHTS.credit);
  if (isListed(folded, candidate)) doubt('authors', WEIGHTS.credit);
  if (goesOnAsName(block, candidate)) doubt('longerName', WEIGHTS.longerName);
  if (isCalledAfter(folded, candidate)) say('calledAfter', WEIGHTS.calledAfter);

  witnesses.push(...page.support(candidate.person));
  return witnesses;
}

const TIE = { tie: 1 } as const;
const WHOLE_TIE = { tie: 2 } as const;
const ROLE = { tie: 1, story: 2, whole: 1, role: true } as const;
const NEAR = { story: 2 } as const;
const ANYWHERE = { story: 1 } as const;
const OTHER = { other: true } as const;

/** Tells people apart who share a printed name: by what speaks for each. */
export function sumOf(witnesses: readonly Witness[]): number {
  return witnesses.reduce((sum, { weight }) => sum + weight, 0);
}
