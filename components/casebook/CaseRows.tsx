import type { CaseRow } from '../../lib/casebook/row.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import { CaseRowView } from './CaseRowView.tsx';
import { ChartLegend, ChartYears, type Tick } from './ChartYears.tsx';
import type { Surroundings } from './surroundings.ts';
import { useWindowRows } from './window-rows.ts';

interface Props extends Surroundings {
  readonly people: readonly PersonSummary[];
  readonly row: (person: PersonSummary) => CaseRow;
  readonly ticks: readonly Tick[];
}

/** The people of a list, of which only those in the window are drawn when there are many. */
export function CaseRows({ people, row, ticks, ...around }: Props) {
  const { words } = around;
  const { rows, before, after, measure, list } = useWindowRows(people.length, 78, (i) => people[i]?.id ?? '');
  return (
    <>
      <ChartLegend words={words} />
      <div class="columns" aria-hidden="true">
        <span>{words('casebook.column.name')}</span>
        <span>{words('casebook.column.status')}</span>
        <ChartYears ticks={ticks} />
        <span>{words('casebook.column.newest')}</span>
      </div>
      <ul class="rows" ref={list} style={{ paddingBlockStart: `${before}px`, paddingBlockEnd: `${after}px` }}>
        {rows.map((at) => {
          const person = people[at];
          return (
            person && (
              <CaseRowView
                key={person.id}
                row={row(person)}
                place={{ at, of: people.length, measure }}
                {...around}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
