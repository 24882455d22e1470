import { useMemo, useState } from 'preact/hooks';
import { CaseRows } from '../../components/casebook/CaseRows.tsx';
import { CasesView } from '../../components/casebook/CasesView.tsx';
import { CaseTable, TakeTable } from '../../components/casebook/CaseTable.tsx';
import { everyCase, isNarrowed } from '../../lib/casebook/case-query.ts';
import { chartTicks, chartYears } from '../../lib/casebook/chart.ts';
import { sayPlace } from '../../lib/casebook/places.ts';
import { campaignHash, casesHashOf, wordsHash } from '../../lib/casebook/route.ts';
import { type CaseRow, rowOf } from '../../lib/casebook/row.ts';
import { csvOf, tabbedOf } from '../../lib/dataset/csv.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import { searchCampaigns } from '../../lib/dataset/search-campaigns.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { tableCells, tableColumns } from '../../lib/words/people-table.ts';
import { filterChoices } from './filter-choices.ts';
import type { PageProps } from './page-props.ts';
import { saveText } from './save.ts';

/** Campaigns named above a list: enough to find the one that was meant. */
const campaignsShown = 3;

/** `#/cases`: all people, as the address asks for them. */
export function CasesPage({ casebook, around }: PageProps) {
  const { words, now } = around;
  const { shown, counts, total, close } = casebook.list.value;
  const query = casebook.asked.value;
  const index = casebook.index.value;
  const arriving = casebook.campaigns.value;
  const campaigns = arriving.state === 'here' ? arriving.value : none;
  const everybody = index.state === 'here' ? index.value.people : none;
  const choices = useMemo(() => filterChoices(everybody, campaigns, words), [everybody, campaigns, words]);
  const search = useMemo(() => searchCampaigns(campaigns), [campaigns]);
  const ticks = useMemo(() => chartTicks(chartYears(now)), [now]);
  const row = useMemo(() => rowsOnce(now, words.locale), [now, words]);
  const found = query.text.trim() ? search.find(query.text).slice(0, campaignsShown) : [];
  const version = index.state === 'here' ? index.value.version : '';
  const narrowed = isNarrowed(query);
  return (
    <CasesView
      query={query}
      shown={shown.length}
      close={close}
      counts={counts}
      total={total}
      version={sayVersion(version, words.locale)}
      everybody={everybody.length}
      choices={choices}
      campaigns={found.map(({ id, name }) => ({ name, href: campaignHash(id) }))}
      allHref={narrowed ? casesHashOf({ ...everyCase, order: query.order, look: query.look }) : undefined}
      wordsHref={wordsHash}
      onAsk={casebook.ask}
      words={words}
    >
      {query.look === 'table' ? (
        <Table people={shown} version={version} around={around} />
      ) : (
        <CaseRows {...around} people={shown} row={row} ticks={ticks} />
      )}
    </CasesView>
  );
}

const none: readonly never[] = [];

/** Each row is made once, however often scrolling draws it. */
function rowsOnce(now: Date, locale: string): (person: PersonSummary) => CaseRow {
  const rows = new WeakMap<PersonSummary, CaseRow>();
  return (person) => {
    const row = rows.get(person) ?? rowOf(person, now, locale);
    rows.set(person, row);
    return row;
  };
}

/** A version is a day: 2026.11.21. */
const sayVersion = (version: string, locale: string): string => sayDate(version.replaceAll('.', '-'), locale);

interface TableProps {
  readonly people: readonly PersonSummary[];
  readonly version: string;
  readonly around: PageProps['around'];
}

function Table({ people, version, around }: TableProps) {
  const { words, links } = around;
  const [taken, setTaken] = useState<{ people: TableProps['people']; how: 'copied' | 'failed' }>();
  const cells = (person: PersonSummary) => tableCells(person, sayPlace(person, words.locale), words);
  const header = tableColumns.map((column) => words(column));
  return (
    <>
      <TakeTable
        // "Copied" is true of the people that were copied, not of those that a filter shows since.
        taken={taken?.people === people ? taken.how : undefined}
        onCopy={() =>
          void navigator.clipboard.writeText(tabbedOf(header, people.map(cells))).then(
            () => setTaken({ people, how: 'copied' }),
            () => setTaken({ people, how: 'failed' }),
          )
        }
        // The mark at the beginning tells spreadsheets that it is UTF-8: without it Chinese names are garbled.
        onSave={() =>
          saveText(`vigil-cases-${version}.csv`, `\ufeff${csvOf(header, people.map(cells))}`, 'text/csv')
        }
        words={words}
      />
      <CaseTable people={people} cells={cells} words={words} links={links} />
    </>
  );
}
