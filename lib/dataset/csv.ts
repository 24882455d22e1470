/** Cells that begin so are run as a formula by spreadsheets, the full-width signs by some of them. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

type Rows = readonly (readonly (string | number)[])[];

/** A table as RFC 4180 has it: commas, CRLF, quotes doubled. Cells that could run as a formula begin with an apostrophe. */
export function csvOf(header: readonly string[], rows: Rows): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same to be pasted: cells apart by tabs, rows by line ends, neither of them within a cell. */
export function tabbedOf(header: readonly string[], rows: Rows): string {
  return [header, ...rows]
    .map((row) => row.map((value) => harmless(value).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function cell(value: string | number): string {
  const text = harmless(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const harmless = (value: string | number): string =>
  typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
