import type { Mention } from '../lib/recognition/mention.ts';
import type { Place } from './corpus.ts';

/** Counts of one language: what should be found, what was, and what should not have been. */
export class Score {
  readonly name: string;
  readonly #known: ReadonlySet<string>;
  full = 0;
  fullCertain = 0;
  fullFound = 0;
  markedCertain = 0;
  wrongCertain = 0;
  marked = 0;
  wrong = 0;
  short = 0;
  shortFound = 0;
  shortMarked = 0;
  shortWrong = 0;
  otherCertain = 0;
  otherMarked = 0;
  #troubles: string[] = [];

  constructor(name: string, known: ReadonlySet<string>) {
    this.name = name;
    this.#known = known;
  }

  /** Compares what was marked in a text with what is in it. Short forms count only in texts that list them. */
  count(
    text: string,
    marked: readonly Mention[],
    full: readonly Place[],
    short: readonly Place[] | undefined,
    others: readonly Place[],
  ): void {
    this.#troubles = [];
    const around = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(
        /\s+/g,
        ' ',
      );
    const is = (place: Place, mention: Mention) =>
      place.start === mention.start && place.end === mention.end && place.person === mention.person;
    const unknown = (mention: Mention) =>
      [...full, ...(short ?? [])].some(
        (p) => p.person !== undefined && !this.#known.has(p.person) && overlaps(p, mention),
      );
    for (const place of full) {
      if (!this.#known.has(place.person ?? '')) continue;
      this.full++;
      const hit = marked.find((mention) => is(place, mention));
      if (hit) this.fullFound++;
      if (hit?.certainty === 'certain') this.fullCertain++;
      else
        this.#troubles.push(
          `${hit ? 'only possible' : 'missed'}: ${place.person} ${around(place.start, place.end)}`,
        );
    }
    for (const place of short ?? []) {
      if (!this.#known.has(place.person ?? '')) continue;
      this.short++;
      if (marked.some((mention) => is(place, mention))) this.shortFound++;
      else this.#troubles.push(`missed short: ${place.person} ${around(place.start, place.end)}`);
    }
    for (const mention of marked) {
      if (unknown(mention)) continue;
      const right = [...full, ...(short ?? [])].some((place) => is(place, mention));
      if (mention.kind === 'short' && short === undefined) continue;
      if (mention.kind === 'short') {
        this.shortMarked++;
        if (!right) this.shortWrong++;
      } else {
        this.marked++;
        if (!right) this.wrong++;
        if (mention.certainty === 'certain') {
          this.markedCertain++;
          if (!right) this.wrongCertain++;
        }
      }
      if (!right)
        this.#troubles.push(
          `wrong ${mention.certainty} ${mention.kind}: ${mention.person} ${around(mention.start, mention.end)}`,
        );
    }
    for (const other of others) {
      const hit = marked.find((mention) => overlaps(other, mention));
      if (!hit) continue;
      this.otherMarked++;
      if (hit.certainty === 'certain') this.otherCertain++;
      this.#troubles.push(
        `somebody else marked ${hit.certainty}: ${hit.person} (${other.why ?? ''}) ${around(other.start, other.end)}`,
      );
    }
  }

  /** What went wrong in the text counted last. */
  troubles(id: string): string[] {
    return this.#troubles.map((trouble) => `${id} ${trouble}`);
  }
}

function overlaps(place: { start: number; end: number }, mention: Mention): boolean {
  return place.start < mention.end && mention.start < place.end;
}

const ratio = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** The figures as a table. */
export function table(scores: readonly Score[]): string {
  const head = [
    'language',
    'full',
    'recall',
    'certain',
    'precision',
    'of certain',
    'short',
    'recall',
    'precision',
    'others marked',
    'certain',
  ];
  const rows = scores.map((s) => [
    s.name,
    `${s.full}`,
    ratio(s.fullFound, s.full),
    ratio(s.fullCertain, s.full),
    ratio(s.marked - s.wrong, s.marked),
    ratio(s.markedCertain - s.wrongCertain, s.markedCertain),
    `${s.short}`,
    ratio(s.shortFound, s.short),
    ratio(s.shortMarked - s.shortWrong, s.shortMarked),
    `${s.otherMarked}`,
    `${s.otherCertain}`,
  ]); // prettier-ignore
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
