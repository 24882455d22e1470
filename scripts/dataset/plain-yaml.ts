import type { YAMLError } from 'yaml';

/** What most often lies behind a fault of layout, for somebody who does not know YAML. */
const causes: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT:
    'expected this line to begin below the one it belongs to: spaces at its beginning, no more and no fewer',
  BLOCK_AS_IMPLICIT_KEY: 'a colon within text: put the whole text in double quotes',
  MULTILINE_IMPLICIT_KEY:
    'expected a field, a colon and a space; a text that goes on below needs quotes or two more spaces',
  MISSING_CHAR:
    'something that was opened is not closed, or a colon or comma is missing: look for a quote or bracket',
  DUPLICATE_KEY: 'this field stands twice: leave one of them',
  TAB_AS_INDENT: 'a tab at the beginning of the line: use spaces',
  UNEXPECTED_TOKEN:
    'a sign that cannot stand here: text with a colon, #, quotes or brackets goes in double quotes',
  BAD_SCALAR_START: 'text cannot begin with this sign: put it in double quotes',
  BAD_DQ_ESCAPE: 'a backslash within double quotes: leave it out, or write two',
};

/** Says why a file cannot be read at all, with the parser's own words behind where ours say less. */
export function plainYaml(error: YAMLError): string {
  const own = error.message.split('\n')[0] ?? error.message;
  const cause = causes[error.code];
  return cause ? `${cause} (${own.replace(/ at line \d+, column \d+:?$/, '')})` : own;
}
