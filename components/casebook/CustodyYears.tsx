import type { Stroke } from '../../lib/casebook/chart.ts';
import type { CustodySpan } from '../../lib/dataset/custody-spans.ts';
import type { Source } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { saySpans } from '../../lib/words/spans.ts';
import { Cite } from '../Cite.tsx';
import { ChartYears, type Tick } from './ChartYears.tsx';
import { CustodyChart } from './CustodyChart.tsx';

interface Props {
  readonly spans: readonly CustodySpan[];
  readonly strokes: readonly Stroke[];
  readonly ticks: readonly Tick[];
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** The time in custody, drawn and as a table: only what has a source at both ends is called custody. */
export function CustodyYears({ spans, strokes, ticks, sources, words }: Props) {
  if (spans.length === 0) return null;
  return (
    <div class="custody-years">
      <h3 id="custody-years">{words('table.custody')}</h3>
      {strokes.length > 0 && (
        <div class="custody-chart">
          <ChartYears ticks={ticks} />
          <CustodyChart strokes={strokes} says={saySpans(spans, words)} />
        </div>
      )}
      <table class="custody-table" aria-labelledby="custody-years">
        <thead>
          <tr>
            <th scope="col">{words('span.column.what')}</th>
            <th scope="col">{words('span.column.from')}</th>
            <th scope="col">{words('span.column.to')}</th>
            <th scope="col">{words('casebook.case.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={`${span.kind} ${span.from}`}>
              <td>{words(span.kind === 'unknown' ? 'span.row.unknown' : `chart.${span.kind}`)}</td>
              <td>{sayDate(span.from, words.locale)}</td>
              <td>{sayEnd(span, words)}</td>
              <td>
                <Cite numbers={[...new Set(span.sources)]} sources={sources} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sayEnd({ to, kind, going }: CustodySpan, words: Words): string {
  if (to === undefined) return words('span.end.unknown');
  const date = sayDate(to, words.locale);
  if (going) return words('span.end.going', { date });
  return kind === 'unknown' ? words('span.end.before', { date }) : date;
}
