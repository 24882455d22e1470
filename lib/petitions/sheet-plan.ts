/** How many lines a sheet of signatures has. */
export const lineCounts = [10, 12, 15] as const;
/** More sheets than this are printed in a second go. */
export const mostSheets = 50;

export interface Sheet {
  /** From 1. */
  readonly number: number;
  /** The number of its first line: lines are counted on over all sheets. */
  readonly first: number;
  readonly lines: number;
}

/** The sheets to print. @throws RangeError for numbers that are no such numbers. */
export function sheetsOf(count: number, lines: number): Sheet[] {
  if (!Number.isInteger(count) || count < 1 || count > mostSheets) throw new RangeError(`${count} sheets`);
  if (!Number.isInteger(lines) || lines < 1) throw new RangeError(`${lines} lines`);
  return Array.from({ length: count }, (_, i) => ({ number: i + 1, first: i * lines + 1, lines }));
}

/** What somebody typed as a number of sheets, as near to it as can be printed. */
export const sheetCount = (typed: string): number =>
  Math.min(mostSheets, Math.max(1, Math.trunc(Number(typed)) || 1));
