import type * as z from 'zod/mini';
import type { SchemaNode } from './json-schema.ts';
import { nearest } from './nearest.ts';
import type { FieldHelp } from './person-fields.ts';

type Issue = z.core.$ZodIssue;

/** What is known of the place in a file that a fault is about. */
export interface Place {
  /** What stands there: undefined when nothing does, null when only the name of the field does. */
  readonly found: unknown;
  readonly node?: SchemaNode | undefined;
  readonly help?: FieldHelp | undefined;
  /** Where the words of the field are explained. */
  readonly explainedIn?: string | undefined;
}

/** Says a fault in words for somebody who has never programmed: what was expected, what stands there, an example. */
export function plainWords(issue: Issue, place: Place): string {
  const { found } = place;
  const before = found === undefined ? 'missing: ' : found === null ? 'still empty: ' : '';
  // A sentence of the schema itself is plain already, and often brings its own example.
  const expected = issue.message === zodsOwn ? `expected ${expectation(issue, place)}` : issue.message;
  const after = before || issue.message !== zodsOwn ? '' : `; found ${sayFound(found)}${hint(issue, found)}`;
  return `${before}${expected}${exampleFor(issue, expected, place)}${after}${wordsExplained(issue, place)}`;
}

/** What zod says where the schema has no sentence: the small build of zod is given no language on purpose. */
export const zodsOwn = 'Invalid input';

/** What is said of a field that the schema does not know; `known` are those it knows beside it. */
export function unknownField(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  if (meant) return `no field has this name; was ${meant} meant?`;
  return known.length > 0
    ? `no field has this name; the fields here are ${known.join(', ')}`
    : 'no field has this name';
}

function expectation(issue: Issue, { found, node }: Place): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of these words: ${issue.values.join(', ')}`;
    case 'invalid_type':
      return typeWords(issue.expected, found, node);
    case 'too_small':
      return `at least ${amount(Number(issue.minimum) + (issue.inclusive ? 0 : 1), issue.origin)}`;
    case 'too_big':
      return `at most ${amount(Number(issue.maximum) - (issue.inclusive ? 0 : 1), issue.origin)}`;
    default:
      return 'something else here';
  }
}

function typeWords(expected: string, found: unknown, node: SchemaNode | undefined): string {
  switch (expected) {
    case 'string':
      return typeof found === 'number' || typeof found === 'boolean' ? 'text in quotes' : 'some text';
    case 'number':
    case 'int':
      return 'a whole number, without quotes';
    case 'boolean':
      return 'true or false';
    case 'array':
      return node?.minItems ? 'a list' : 'a list, or [] if there is nothing to say';
    default: {
      const fields = Object.keys(node?.properties ?? {}).join(', ');
      return fields ? `the fields ${fields}` : 'a group of fields';
    }
  }
}

function amount(n: number, origin: string): string {
  if (origin === 'array') return n === 1 ? 'one entry' : `${n} entries`;
  if (origin === 'string') return n === 1 ? 'one letter' : `${n} letters`;
  return String(n);
}

function exampleFor(issue: Issue, expected: string, { help }: Place): string {
  if (issue.code === 'invalid_value' || expected.includes('as in') || help?.example === undefined) return '';
  return `, for example ${sayExample(help.example)}`;
}

/** As it would be typed into the file. */
function sayExample(example: unknown): string {
  if (Array.isArray(example)) return `[ ${example.map(sayExample).join(', ')} ]`;
  return typeof example === 'string' ? `"${example}"` : String(example);
}

function sayFound(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object') return 'a group of fields';
  if (found === '') return 'nothing between the quotes';
  if (typeof found === 'boolean') return String(found);
  return typeof found === 'number' ? `the number ${found}` : `"${String(found)}"`;
}

function hint(issue: Issue, found: unknown): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
  const meant = nearest(found, issue.values.map(String));
  return meant ? `, was ${meant} meant?` : '';
}

function wordsExplained(issue: Issue, { explainedIn }: Place): string {
  return issue.code === 'invalid_value' && explainedIn ? ` (the words are explained in ${explainedIn})` : '';
}
