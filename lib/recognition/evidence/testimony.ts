import type { Person } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';
import type { Sign } from './cues.ts';
import { nearCues } from './near.ts';
import { creditLine, goesOnAsName, isCalledAfter, isListed, lacksCapitals } from './surroundings.ts';
import { WEIGHTS } from './weights.ts';
import type { Witness } from './witness.ts';

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
  const say = (says: string, weight: number, more?: Omit<Witness, 'says' | 'weight'>) => {
    if (weight !== 0) witnesses.push({ says, weight, ...more });
  };
  const doubt = (says: string, weight: number, more?: Pick<Witness, 'other'>) =>
    say(says, weight * WEIGHTS.doubt[commonness]!, more);

  say(`commonness ${commonness} of the name`, WEIGHTS.prior[commonness]!);
  if (candidate.heard) say('sounds like the name in another script', WEIGHTS.heard);
  else if (candidate.loose) say('only sounds like the name', WEIGHTS.loose);
  else if (candidate.derived) say('order or spelling is not the usual one', WEIGHTS.derived);
  if (lacksCapitals(folded, candidate)) say('no capitals', WEIGHTS.lowerCase);
  say('edges of the name', candidate.boundary.fit * WEIGHTS.boundaryShare);

  const count = (sign: Sign) => page.counts.get(sign) ?? 0;
  const near = nearCues(candidate, block);
  const role = near.beside.has('role');
  if (role) say('a role of the law or of rights beside it', WEIGHTS.roleBeside, ROLE);
  const atPlay =
    commonness > 0 && near.sentence.has('play') && !near.sentence.has('role') && !near.sentence.has('plight');
  const law = near.within.has('role') || near.within.has('plight');
  if (count(`@${candidate.person.country}`) > 0) {
    const own = candidate.surface.kind === 'H';
    say(
      'the country in the text',
      WEIGHTS.countryAnywhere,
      own ? {} : law && commonness < 3 ? WHOLE_TIE : TIE,
    );
  }
  if (near.within.has('role') && !atPlay) say('law and rights near', WEIGHTS.rolesNear, NEAR);
  if (count('role') > 0) say('law and rights in the text', WEIGHTS.rolesAnywhere, ANYWHERE);
  if (near.within.has('plight') && !atPlay) say('arrest, trial or prison near', WEIGHTS.plightNear, NEAR);
  if (count('plight') > 0) say('arrest, trial or prison in the text', WEIGHTS.plightAnywhere, ANYWHERE);

  if (count('role') >= MANY) say('law and rights all over the text', WEIGHTS.manyAnywhere);
  if (count('plight') >= MANY) say('arrest, trial or prison all over the text', WEIGHTS.manyAnywhere);

  if (near.sentence.has('kin')) say('their family in the sentence', WEIGHTS.kin, ANYWHERE);

  if (near.beside.has('trade')) doubt('another trade beside it', WEIGHTS.otherTradeBeside, OTHER);
  else if (near.leads.has('trade') && !near.sentence.has('role') && !near.sentence.has('plight'))
    doubt('another trade leads to it', WEIGHTS.otherTradeLeads, OTHER);
  else if (near.beside.has('office') && !role)
    doubt('a trade beside it', law ? WEIGHTS.officeNearLaw : WEIGHTS.officeBeside);
  if (atPlay) doubt('sport or stage in the sentence, and no law', WEIGHTS.playInSentence);
  else if (near.within.has('world') || near.within.has('play'))
    doubt('words of another world near', WEIGHTS.otherWorldNear);
  const others = count('world') + count('play') + count('trade');
  if (others > 2 && others > 1.5 * (count('role') + count('plight'))) {
    doubt('another world leads in the text', WEIGHTS.otherWorldLeads);
  }
  if (creditLine(folded, candidate, near.before)) doubt('a credit line', WEIGHTS.credit);
  if (isListed(folded, candidate)) doubt('a list of authors', WEIGHTS.credit);
  if (goesOnAsName(block, candidate)) doubt('part of a longer name', WEIGHTS.longerName);
  if (isCalledAfter(folded, candidate)) say('something called after the person', WEIGHTS.calledAfter);

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
