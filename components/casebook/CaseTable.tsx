import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import type { Words } from '../../lib/words/index.ts';
import { tableColumns } from '../../lib/words/people-table.ts';
import { Icon } from '../Icon.tsx';
import { Copy, Download } from '../icons.ts';
import type { Surroundings } from './surroundings.ts';
import { useWindowRows } from './window-rows.ts';

interface Props extends Pick<Surroundings, 'words' | 'links'> {
  readonly people: readonly PersonSummary[];
  readonly cells: (person: PersonSummary) => readonly string[];
}

/** The list as a table: every fact of it in words, to be read in columns and taken along. */
export function CaseTable({ people, cells, words, links }: Props) {
  const { rows, before, after, measure, list } = useWindowRows(people.length, 64, (i) => people[i]?.id ?? '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keyboard.
    <section class="table-place" tabIndex={0} aria-label={words('table.caption')}>
      <table class="case-table" aria-rowcount={people.length + 1}>
        <thead>
          <tr>
            {tableColumns.map((column) => (
              <th key={column} scope="col">
                {words(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list}>
          <Gap height={before} />
          {rows.map((at) => {
            const person = people[at];
            if (!person) return null;
            const [name, ...rest] = cells(person);
            return (
              <tr key={person.id} ref={measure} data-index={at} aria-rowindex={at + 2}>
                <th scope="row">
                  <a href={links.case(person.id)}>{name}</a>
                </th>
                {rest.map((cell, column) => (
                  <td key={tableColumns[column + 1]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr style={{ blockSize: `${height}px` }} /> : null;
}

interface TakeProps {
  readonly taken: 'copied' | 'failed' | undefined;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly words: Words;
}

/** Copies the table, or saves it as a file. */
export function TakeTable({ taken, onCopy, onSave, words }: TakeProps) {
  return (
    <p class="take">
      <button type="button" class="button" onClick={onCopy}>
        <Icon of={Copy} />
        {words('table.copy')}
      </button>
      <button type="button" class="button" onClick={onSave}>
        <Icon of={Download} />
        {words('table.save')}
      </button>
      <span class="meta" role="status">
        {taken && words(`table.${taken}`)}
      </span>
    </p>
  );
}
