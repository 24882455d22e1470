import type * as z from 'zod/mini';

/** Why a file was refused: the field, as in `people.3.status.asOf`, and what was expected there. */
export interface Reason {
  readonly field: string;
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;

/** What zod says where a schema has no sentence of its own: its small build is given no language. */
const zodsOwn = 'Invalid input';

/** The reasons behind a failed check, the first `most` of them. */
export function reasonsOf(issues: readonly Issue[], most = 5): readonly Reason[] {
  return issues
    .slice(0, most)
    .map((issue) => ({ field: issue.path.map(String).join('.'), expected: sayIssue(issue) }));
}

function sayIssue(issue: Issue): string {
  if (issue.message !== zodsOwn) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(' or ')}`;
    case 'unrecognized_keys':
      return `no such field: ${issue.keys.map((key) => key.slice(0, 40)).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    case 'invalid_union':
      return 'expected one of the known forms';
    default:
      return 'expected something else here';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields between { and }',
  record: 'fields between { and }',
};
