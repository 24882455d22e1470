import type { Stroke } from '../../lib/casebook/chart.ts';

interface Props {
  readonly strokes: readonly Stroke[];
  /** What is drawn, in words: the drawing only repeats them. */
  readonly says: string;
}

/** The years in custody as one line of strokes. Kinds differ in thickness and dashes too, not by colour alone. */
export function CustodyChart({ strokes, says }: Props) {
  return (
    <svg class="chart" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={says}>
      <title>{says}</title>
      {strokes.map(({ kind, from, to }) => (
        <line
          key={`${kind} ${from}`}
          class={`stroke-${kind}`}
          x1={from}
          x2={to}
          y1="5"
          y2="5"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
