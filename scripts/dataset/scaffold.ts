import { Document, stringify, visit } from 'yaml';
import { partsOf } from '../../lib/dataset/partial-date.ts';
import { personSchema } from '../../lib/dataset/person.ts';
import { jsonSchemaOf, type SchemaNode } from './json-schema.ts';
import { type FieldHelp, personFields } from './person-fields.ts';

const width = 108;

const beginning = `# yaml-language-server: $schema=../schema/person.schema.json
# What belongs into a record, and what never: docs/adding-a-person.md
# Fill in what sources say, and only that. A line that begins with # is not read: take the # away where a source says
# something about it, and delete these hints when you are done. \`npm run data\` says what is still missing.
`;

/** The text of a record in which id and name are filled in, and everything else waits with a hint and an example. */
export function scaffoldPerson(id: string, name: string): string {
  const filled: Filled = { id, 'names.primary': name };
  return `${beginning}${fieldLines(jsonSchemaOf(personSchema), '', filled).join('\n')}\n`;
}

type Filled = Readonly<Record<string, string>>;

/** The lines of the fields within a group, each after its hint; optional fields are written as comments. */
function fieldLines(group: SchemaNode, prefix: string, filled: Filled): string[] {
  return Object.entries(group.properties ?? {}).flatMap(([name, node]) => {
    const path = prefix + name;
    const hint = hintLines(path, node);
    if (!group.required?.includes(name)) return [...hint, ...commented(example(name, node, path))];
    if (path in filled) return [...hint, stringify({ [name]: filled[path] }).trimEnd()];
    if (node.properties) return [...hint, `${name}:`, ...indented(fieldLines(node, `${path}.`, filled))];
    if (node.type !== 'array') return [...hint, `${name}:`];
    return [...hint, ...commented(example(name, node, path)), `${name}: []`];
  });
}

function hintLines(path: string, node: SchemaNode): string[] {
  const { says, example } = personFields[path] ?? { says: path };
  const words = node.enum ?? node.items?.enum;
  const shown =
    node.properties || node.items || example === undefined ? '' : `, as in ${JSON.stringify(example)}`;
  const choice = words ? `; one of: ${words.join(', ')}` : '';
  const sentence = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  return wrapped(`${sentence}${words ? '' : shown}${choice}`).map((line) => `# ${line}`);
}

/** So that what is left when `# ` is taken away stands where it has to. */
const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);
const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** A field with the examples of everything within it, as YAML; dates in quotes, as the records have them. */
function example(name: string, node: SchemaNode, path: string): string[] {
  const document = new Document({ [name]: exampleOf(node, path) });
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && partsOf(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: width }).trimEnd().split('\n');
}

/** A value for a field that passes the schema, made of the examples of its parts. */
export function exampleOf(node: SchemaNode, path = ''): unknown {
  const help: FieldHelp | undefined = personFields[path];
  if (help?.example !== undefined) return help.example;
  if (node.items) return [exampleOf(node.items, `${path}[]`)];
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([name, part]) => [
      name,
      exampleOf(part, path ? `${path}.${name}` : name),
    ]),
  );
}

function wrapped(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length > width - 8) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
