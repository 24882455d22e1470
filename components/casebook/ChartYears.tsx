import type { Words } from '../../lib/words/index.ts';

export interface Tick {
  readonly year: number;
  /** Its place, 0 to 1000. */
  readonly at: number;
}

/** The years above the charts of a list. */
export function ChartYears({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <span class="years">
      {ticks.map(({ year, at }) => (
        <span key={year} style={{ insetInlineStart: `${at / 10}%` }}>
          {year}
        </span>
      ))}
    </span>
  );
}

const kinds = ['held', 'missing', 'restricted', 'unknown', 'expected'] as const;

/** What each stroke of a chart means. */
export function ChartLegend({ words }: { words: Words }) {
  return (
    <ul class="legend meta" aria-label={words('chart.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg class="chart" viewBox="0 0 28 10" aria-hidden="true">
            <line class={`stroke-${kind}`} x1="0" x2="28" y1="5" y2="5" />
          </svg>
          {words(`chart.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
