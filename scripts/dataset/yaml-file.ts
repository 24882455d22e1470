import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { jsonSchemaOf, nodeAt } from './json-schema.ts';
import type { FieldHelp } from './person-fields.ts';
import { plainWords, unknownField } from './plain-words.ts';
import { plainYaml } from './plain-yaml.ts';

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

/** Sentences and examples for the fields of a kind of file, and the page that explains the words of a field. */
export interface FileHelp {
  readonly fields: Readonly<Record<string, FieldHelp>>;
  readonly explainedIn: (field: string) => string | undefined;
}

/** Reads one YAML file against a schema. Never throws for what stands in the file. */
export function readYaml<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  help?: FileHelp,
): Checked<z.infer<S>> {
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
        reason: plainYaml(error),
      })),
    };
  }
  let typed: unknown;
  try {
    typed = document.toJS();
  } catch (error) {
    // An alias without its anchor, or one that would unfold without end.
    return {
      faults: [{ file, field: '(the file)', reason: error instanceof Error ? error.message : String(error) }],
    };
  }
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { value: parsed.data, lineOf };
  const shape = jsonSchemaOf(schema);
  const fault = (path: Path, reason: string): DataFault => ({
    file,
    ...lineEntry(lineOf(path)),
    field: fieldName(path),
    reason,
  });
  return {
    faults: parsed.error.issues.flatMap((issue) => {
      const { path } = issue;
      const node = nodeAt(shape, path);
      if (issue.code === 'unrecognized_keys') {
        const known = Object.keys(node?.properties ?? {});
        return issue.keys.map((key) => fault([...path, key], unknownField(key, known)));
      }
      const place = fieldName(path).replace(/\[\d+\]/g, '[]');
      return fault(
        path,
        plainWords(issue, {
          found: valueAt(typed, path),
          node,
          help: help?.fields[place],
          explainedIn: help?.explainedIn(place),
        }),
      );
    }),
  };
}

export const lineEntry = (line: number | undefined) => (line === undefined ? {} : { line });

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    value,
  );
}

export function fieldName(path: Path): string {
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
