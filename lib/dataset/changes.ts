import type { Custody } from './custody.ts';
import { compareDates, newestOf, type PartialDate } from './partial-date.ts';
import type { Person, PersonEvent, Source } from './person.ts';
import type { RestrictionWord } from './restriction.ts';

/** One thing that differs between two versions of a record. What it means is for the words to say. */
export type Change =
  | { readonly kind: 'added' | 'confirmed'; readonly custody: Custody; readonly asOf: PartialDate }
  | { readonly kind: 'taken-out' }
  | { readonly kind: 'custody'; readonly from: Custody; readonly to: Custody; readonly asOf: PartialDate }
  | { readonly kind: 'restriction-new' | 'restriction-gone'; readonly word: RestrictionWord }
  /** Something that is said once: it came, it went, or it is said differently. */
  | { readonly kind: SaidOnce; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'event'; readonly event: PersonEvent }
  | { readonly kind: 'conflict'; readonly text: string }
  | { readonly kind: 'newest-source'; readonly source: Source }
  /** Fields that changed without changing the case: a mended spelling, a better profile, one more context word. */
  | { readonly kind: 'details'; readonly fields: readonly (keyof Person)[] };

type SaidOnce = 'name' | 'sentence' | 'place' | 'expected-release';

export interface PersonChanges {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly [Change, ...Change[]];
}

/** What changed from one version of the dataset to another, by person in the order of ids; others are left out. */
export function changesBetween(before: readonly Person[], after: readonly Person[]): PersonChanges[] {
  const old = new Map(before.map((person) => [person.id, person]));
  const now = new Map(after.map((person) => [person.id, person]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): PersonChanges[] => {
    const was = old.get(id);
    const is = now.get(id);
    const [first, ...rest] = changesOf(was, is);
    const name = (is ?? was)?.names.primary ?? id;
    return first ? [{ id, name, changes: [first, ...rest] }] : [];
  });
}

/** What changed in one record, the weightiest first; undefined stands for "has no record". */
export function changesOf(was: Person | undefined, is: Person | undefined): Change[] {
  if (!is) return was ? [{ kind: 'taken-out' }] : [];
  if (!was) return [{ kind: 'added', custody: is.status.custody, asOf: is.status.asOf }];
  return [
    ...statusChanges(was.status, is.status),
    ...textChange('sentence', was.sentence?.text, is.sentence?.text),
    ...textChange('expected-release', was.expectedRelease?.date, is.expectedRelease?.date),
    ...textChange('place', was.place?.name, is.place?.name),
    ...newEvents(was, is),
    ...newConflicts(was, is),
    ...newestSource(was, is),
    ...textChange('name', was.names.primary, is.names.primary),
    ...details(was, is),
  ];
}

function statusChanges(was: Person['status'], is: Person['status']): Change[] {
  const { custody, asOf } = is;
  const changes: Change[] = [];
  if (was.custody !== custody) changes.push({ kind: 'custody', from: was.custody, to: custody, asOf });
  else if (compareDates(asOf, was.asOf) > 0) changes.push({ kind: 'confirmed', custody, asOf });
  const before = new Set(was.restrictions.map(({ kind }) => kind));
  const now = new Set(is.restrictions.map(({ kind }) => kind));
  for (const word of now) if (!before.has(word)) changes.push({ kind: 'restriction-new', word });
  for (const word of before) if (!now.has(word)) changes.push({ kind: 'restriction-gone', word });
  return changes;
}

function textChange(kind: SaidOnce, from: string | undefined, to: string | undefined): Change[] {
  return from === to ? [] : [{ kind, from, to }];
}

/** An event whose words were only mended has its date and type still: that is a detail. */
const eventKey = ({ date, type }: PersonEvent): string => `${date} ${type}`;

function newEvents(was: Person, is: Person): Change[] {
  const known = new Set(was.events.map(eventKey));
  return is.events.filter((event) => !known.has(eventKey(event))).map((event) => ({ kind: 'event', event }));
}

function newConflicts(was: Person, is: Person): Change[] {
  const known = new Set(was.conflicts.map(({ text }) => text));
  return is.conflicts.filter(({ text }) => !known.has(text)).map(({ text }) => ({ kind: 'conflict', text }));
}

function newestSource(was: Person, is: Person): Change[] {
  const dates = (person: Person) => newestOf(person.sources.flatMap(({ published }) => published ?? []));
  const before = dates(was);
  const now = dates(is);
  if (!now || (before && compareDates(now, before) <= 0)) return [];
  const source = is.sources.find(({ published }) => published === now);
  return source ? [{ kind: 'newest-source', source }] : [];
}

function details(was: Person, is: Person): Change[] {
  const fields = (Object.keys({ ...was, ...is }) as (keyof Person)[]).filter(
    (field) => JSON.stringify(detailOf(was, is, field)) !== JSON.stringify(detailOf(is, was, field)),
  );
  return fields.length > 0 ? [{ kind: 'details', fields }] : [];
}

/** A field without what is reported in words of its own, and without what the other version does not have at all. */
function detailOf(person: Person, other: Person, field: keyof Person): unknown {
  const { status, names, sentence, place, events } = person;
  const sameSentence = sentence?.text === other.sentence?.text;
  const samePlace = place?.name === other.place?.name;
  switch (field) {
    case 'status':
      return status.custody === other.status.custody && status.since;
    case 'names':
      return { ...names, primary: undefined };
    case 'sentence':
      return sameSentence && sentence && [sentence.years, sentence.months, sentence.date];
    case 'place':
      return samePlace && place?.locality;
    case 'events': {
      const shared = new Set(other.events.map(eventKey));
      return events.filter((event) => shared.has(eventKey(event))).map(({ text }) => text);
    }
    // Numbers of sources move when one is put in between; a source is news only when it is the newest.
    case 'expectedRelease':
    case 'conflicts':
    case 'sources':
      return undefined;
    default:
      return withoutNumbers(person[field]);
  }
}

/** `charges` and the like without the numbers of their sources, which say nothing by themselves. */
function withoutNumbers(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, part) => (key === 'source' ? undefined : part)));
}
