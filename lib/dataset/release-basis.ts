/** On what an expected release rests, fit to be read: see `releaseBasis`. */
export interface ReleaseBasis {
  readonly text: string;
  /** True where no source prints the date: it was counted for the record, from what the source says. */
  readonly counted: boolean;
}

/** How records mark a date of their own counting: “… (own arithmetic on source 3)”. */
const counting = /\s*\(own arithmetic[^)]*\)/;

/** Takes the mark of an own count out of the words of a record: a surface says it in words of its own. */
export function releaseBasis(basis: string): ReleaseBasis {
  return { text: basis.replace(counting, ''), counted: counting.test(basis) };
}
