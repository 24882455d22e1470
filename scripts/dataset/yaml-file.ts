import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';

// The small build of zod speaks only when it is given a language.
z.config(z.locales.en());

/** A fault in a data file, said so that somebody who has never programmed can mend it. */
export interface DataFault {
  readonly file: string;
  /** 1-based; absent when the fault is of the file as a whole. */
  readonly line?: number;
  readonly field: string;
  readonly reason: string;
}

export type Checked<T> =
  | { readonly value: T; readonly lineOf: (path: Path) => number | undefined }
  | { readonly faults: DataFault[] };
type Path = readonly PropertyKey[];

/** Reads one YAML file against a schema. Never throws for what stands in the file. */
export function readYaml<S extends z.ZodMiniType>(file: string, schema: S): Checked<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: Path): number | undefined => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        ...(error.linePos && { line: error.linePos[0].line }),
        field: '(the file)',
        reason: error.message.split('\n')[0] ?? error.message,
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  return {
    faults: parsed.error.issues.map((issue) => ({
      file,
      ...lineEntry(lineOf(issue.path)),
      field: fieldName(issue.path),
      reason: issue.message,
    })),
  };
}

export const lineEntry = (line: number | undefined) => (line === undefined ? {} : { line });

function fieldName(path: Path): string {
  const name = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
  return name || '(the file)';
}

/** `data/people/x.yaml:12  status.custody: expected …` */
export function faultLine(fault: DataFault): string {
  return `${fault.file}${fault.line ? `:${fault.line}` : ''}  ${fault.field}: ${fault.reason}`;
}
