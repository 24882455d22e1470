import { compareDates } from './partial-date.ts';
import type { Person } from './person.ts';
import type { RestrictionWord } from './restriction.ts';

/** Something in a record that may be right and is more often a slip: to be looked at, and no reason to refuse it. */
export interface Doubt {
  readonly id: string;
  readonly field: string;
  readonly kind: DoubtKind;
  readonly says: string;
}
export type DoubtKind =
  | 'copy not marked'
  | 'address without https'
  | 'sentence and events differ'
  | 'status and sentence differ'
  | 'released but bound';

/** Everything in a record that deserves a second look. */
export function doubtsAbout(person: Person): Doubt[] {
  return [...sourceDoubts(person), ...sentenceDoubts(person), ...custodyDoubts(person)].map((doubt) => ({
    id: person.id,
    ...doubt,
  }));
}

type Found = Omit<Doubt, 'id'>;

/** How a publisher field tells of a copy: "AP (copy on …)", "seen through a mirror", "Lusa (via Moz Today)". */
const copyWords =
  /\b(reprint\w*|copy|copied|repost\w*|via|(seen )?through a (\w+ )?(mirror|copy)|reprinted)\b/i;

function* sourceDoubts(person: Person): Generator<Found> {
  for (const [i, source] of person.sources.entries()) {
    if (!source.reprint && copyWords.test(source.publisher))
      yield {
        field: `sources[${i}].reprint`,
        kind: 'copy not marked',
        says: `the publisher reads like a copy (${source.publisher}): is reprint: true missing?`,
      };
  }
}

function* sentenceDoubts({ sentence, events }: Person): Generator<Found> {
  const given = events.filter(({ type }) => type === 'sentenced');
  if (!sentence && given.length > 0)
    yield {
      field: 'sentence',
      kind: 'sentence and events differ',
      says: 'an event says sentenced, and there is no sentence: was it quashed or served?',
    };
  const date = sentence?.date;
  // An appeal can set the sentence that stands.
  const judged = events.filter(({ type }) => type === 'sentenced' || type === 'appeal');
  if (date && !judged.some((event) => compareDates(event.date, date) === 0))
    yield {
      field: 'sentence.date',
      kind: 'sentence and events differ',
      says: `no event of that day (${date}) is of type sentenced or appeal`,
    };
}

/** Restrictions that make somebody released-restricted: they bind the person, not the profession. */
const binding: ReadonlySet<RestrictionWord> = new Set([
  'exit-ban',
  'travel-ban',
  'passport-taken',
  'surveillance',
  'reporting-duty',
  'gag-order',
  'release-conditions',
  'prison-leave',
]);

function* custodyDoubts({ status, sentence, expectedRelease }: Person): Generator<Found> {
  const { custody, restrictions } = status;
  const differ = (says: string): Found => ({
    field: 'status.custody',
    kind: 'status and sentence differ',
    says,
  });
  if (custody === 'imprisoned' && !sentence)
    yield differ('imprisoned means serving a sentence, and none is given');
  if (custody === 'pretrial-detention' && sentence)
    yield differ('held before trial, and a sentence is given: is it of an earlier case?');
  if (expectedRelease && (custody === 'released' || custody === 'deceased'))
    yield differ(`${custody}, and a release is still expected`);
  const bonds = restrictions.filter(({ kind }) => binding.has(kind)).map(({ kind }) => kind);
  if (custody === 'released' && bonds.length > 0)
    yield {
      field: 'status.custody',
      kind: 'released but bound',
      says: `released, and ${bonds.join(', ')}: is it released-restricted?`,
    };
}
