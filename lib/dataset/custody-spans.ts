import { type Custody, isHeld, toneOf } from './custody.ts';
import { compareDates, firstMoment, lastMoment, type PartialDate } from './partial-date.ts';
import type { Person } from './person.ts';

/*
 * The years somebody was held, as far as the record says. A span is drawn only between two dates that have a source;
 * where the record says that custody began and not how it went on, the stretch is `unknown` and is drawn so.
 */

export const spanKinds = ['held', 'missing', 'restricted', 'unknown'] as const;
export type SpanKind = (typeof spanKinds)[number];

/** One stretch of time in one state. */
export interface CustodySpan {
  readonly kind: SpanKind;
  readonly from: PartialDate;
  /** Absent where the record does not say when it ended; only `unknown` spans lack it. */
  readonly to?: PartialDate;
  /** `to` is the date of the newest source, and nothing says that it ended then. */
  readonly going?: true;
  /** The numbers of the sources for its two ends, and for a sentence in between. */
  readonly sources: readonly number[];
}

type Recorded = Pick<Person, 'status' | 'events'>;

const monthInMs = 30.5 * 86_400_000;

/** A formal arrest this soon after somebody was taken is the same custody: 37 days or six months of RSDL, and a margin. */
const sameCustody = 8 * monthInMs;

/**
 * The longest silence across which custody is taken to have gone on. Over more, between an arrest and a release there
 * may lie a bail that the record does not tell: then it is not known.
 */
const longestSilence = 42 * monthInMs;

interface Begun {
  readonly by: 'detained' | 'arrested' | 'disappeared';
  readonly from: PartialDate;
  /** This event and what happened while nothing ended it. */
  readonly dates: PartialDate[];
  /** True when the last of them is a sentence, or an appeal against one. */
  serving: boolean;
  readonly sources: number[];
}

/** Every stretch of custody of a record, the oldest first. */
export function custodySpans({ status, events }: Recorded): CustodySpan[] {
  const spans: CustodySpan[] = [];
  let open: Begun | undefined;
  for (const { type, date, source } of [...events].sort(
    (a, b) => firstMoment(a.date) - firstMoment(b.date),
  )) {
    if (type === 'detained' || type === 'arrested' || type === 'disappeared') {
      if (open && type === 'arrested' && open.by === 'detained' && between(open.from, date) <= sameCustody) {
        open.dates.push(date);
        continue;
      }
      if (open?.by === 'disappeared' && type === 'disappeared') continue;
      // Who was missing and turns up in custody was missing until then.
      if (open) spans.push(ended(open, date, [source], open.by === 'disappeared'));
      open = { by: type, from: date, dates: [date], serving: false, sources: [source] };
    } else if (open && type === 'released') {
      // Who was sentenced in custody and later released was serving in between, however long nobody wrote of it.
      const served = open.serving ? [] : [date];
      spans.push(ended(open, date, [source], true, served));
      open = undefined;
    } else if (open && (type === 'sentenced' || type === 'tried' || type === 'appeal')) {
      open.dates.push(date);
      open.serving = type === 'sentenced' || (type === 'appeal' && open.serving);
      if (type === 'sentenced') open.sources.push(source);
    }
  }
  return [...spans, ...lastSpans(open, status)];
}

/**
 * A stretch with its end; `known` where the end is one of custody and not merely of what is known. `heard` is when the
 * end itself breaks a silence.
 */
function ended(
  open: Begun,
  to: PartialDate,
  sources: readonly number[],
  known: boolean,
  heard: readonly PartialDate[] = [to],
): CustodySpan {
  const { by, from, dates } = open;
  const missing = by === 'disappeared';
  // A trial ends being missing, on a day between: neither word is true of the whole.
  const certain = missing ? dates.length === 1 : longestGap([...dates, ...heard]) <= longestSilence;
  const later = firstMoment(to) > firstMoment(from);
  return {
    kind: known && certain ? (missing ? 'missing' : 'held') : 'unknown',
    from,
    ...((later || known) && { to }),
    sources: [...new Set([...open.sources, ...sources])],
  };
}

/** What the status says of the last stretch: that it goes on, when it ended, or nothing. */
function lastSpans(
  open: Begun | undefined,
  { custody, since, asOf, sources }: Person['status'],
): CustodySpan[] {
  const kind = kindOf(custody);
  const taken = open && { kind: 'unknown' as const, from: open.from, sources: open.sources };
  // Taken after the day of which the status speaks: nothing is known of how that ended.
  if (since === undefined || (open && lastMoment(since) < firstMoment(open.from)))
    return taken ? [taken] : [];
  const same =
    open !== undefined &&
    kind === (open.by === 'disappeared' ? 'missing' : 'held') &&
    (compareDates(open.from, since) === 0 ||
      (open.dates.some((date) => compareDates(date, since) === 0) &&
        longestGap(open.dates) <= longestSilence));
  const before =
    open && !same ? [ended(open, since, sources, kind === 'restricted' || custody === 'released')] : [];
  const from = same ? open.from : since;
  if (!kind || lastMoment(asOf) < firstMoment(from)) return before;
  return [...before, { kind, from, to: asOf, going: true, sources }];
}

const between = (from: PartialDate, to: PartialDate): number => firstMoment(to) - firstMoment(from);

const longestGap = (dates: readonly PartialDate[]): number =>
  Math.max(0, ...dates.slice(1).map((date, i) => between(dates[i] ?? date, date)));

function kindOf(custody: Custody): 'held' | 'missing' | 'restricted' | undefined {
  if (toneOf(custody) === 'missing') return 'missing';
  if (isHeld(custody)) return 'held';
  return custody === 'bail' || custody === 'released-restricted' ? 'restricted' : undefined;
}
