import type { Campaign } from './campaign.ts';
import { compareDates } from './partial-date.ts';

type Path = readonly (string | number)[];

/** A rule that is broken: where in the file, and what was expected there. */
export interface BrokenCampaignRule {
  readonly path: Path;
  readonly expected: string;
}

const broken = (path: Path, expected: string): BrokenCampaignRule => ({ path, expected });

/**
 * Checks what a single field cannot say: every sentence and every link to a person rests on a source that exists,
 * everybody named has a record, and nothing lies outside the campaign's own dates or after `today`.
 */
export function brokenCampaignRules(
  campaign: Campaign,
  people: ReadonlySet<string>,
  today: string,
): BrokenCampaignRule[] {
  return [...sourceRules(campaign), ...peopleRules(campaign, people), ...dateRules(campaign, today)];
}

function* sourceRules({ sources, summary, events, people }: Campaign): Generator<BrokenCampaignRule> {
  const known = new Set(sources.map(({ n }) => n));
  if (known.size < sources.length) yield broken(['sources'], 'each source has a number of its own');
  const cited: (readonly [Path, number])[] = [
    ...summary.flatMap((it, i) => it.sources.map((n, j) => [['summary', i, 'sources', j], n] as const)),
    ...events.flatMap((it, i) => it.sources.map((n, j) => [['events', i, 'sources', j], n] as const)),
    ...people.map(({ source }, i) => [['people', i, 'source'], source] as const),
  ];
  for (const [path, n] of cited)
    if (!known.has(n)) yield broken(path, `source ${n} to stand in the list of sources`);
  const used = new Set(cited.map(([, n]) => n));
  for (const [i, { n }] of sources.entries())
    if (!used.has(n)) yield broken(['sources', i, 'n'], `something in the file to rest on source ${n}`);
}

function* peopleRules(
  { people: members }: Campaign,
  people: ReadonlySet<string>,
): Generator<BrokenCampaignRule> {
  const seen = new Set<string>();
  for (const [i, { id }] of members.entries()) {
    const path = ['people', i, 'id'];
    if (!people.has(id)) yield broken(path, 'a person who has a record in data/people');
    if (seen.has(id)) yield broken(path, `${id} to stand once`);
    seen.add(id);
  }
}

function* dateRules(campaign: Campaign, today: string): Generator<BrokenCampaignRule> {
  const { from, until, events, sources } = campaign;
  const past: (readonly [Path, string | undefined])[] = [
    [['from'], from],
    [['until'], until],
    ...events.map(({ date }, i) => [['events', i, 'date'], date] as const),
    ...sources.map(({ published }, i) => [['sources', i, 'published'], published] as const),
  ];
  for (const [path, date] of past)
    if (date && compareDates(date, today) > 0) yield broken(path, 'a date that has come');
  if (until && compareDates(from, until) > 0) yield broken(['until'], `no earlier than from (${from})`);
  for (const [i, { date }] of events.entries()) {
    const path = ['events', i, 'date'];
    const before = events[i - 1];
    if (before && compareDates(before.date, date) > 0)
      yield broken(path, `no earlier than the event before it (${before.date})`);
    if (compareDates(date, from) < 0) yield broken(path, `no earlier than from (${from})`);
    if (until && compareDates(date, until) > 0) yield broken(path, `no later than until (${until})`);
  }
}
