/** Cells that begin so are run as a formula by spreadsheets, the full-width signs by some of them. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as RFC 4180 has it: commas, CRLF, quotes doubled. Cells that could run as a formula begin with an apostrophe. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
