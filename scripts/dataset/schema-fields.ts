import { dateTitle, type SchemaNode } from './json-schema.ts';

/** One field of a schema, as people speak of it. */
export interface SchemaField {
  /** `status.custody`, `events[].date` */
  readonly path: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The words to choose from, of the field itself or of the entries of its list. */
  readonly words?: readonly string[];
  readonly node: SchemaNode;
}
export type FieldKind =
  | 'text'
  | 'date'
  | 'number'
  | 'true or false'
  | 'one word'
  | 'group'
  | 'list of groups'
  | 'list of texts'
  | 'list of numbers'
  | 'list of words';

/** Every field of a schema in its order, groups before what they hold. */
export function* fieldsOf(schema: SchemaNode, prefix = ''): Generator<SchemaField> {
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    const path = prefix + name;
    const words = node.enum ?? node.items?.enum;
    const required = schema.required?.includes(name) ?? false;
    yield { path, kind: kindOf(node), required, ...(words && { words }), node };
    if (node.properties) yield* fieldsOf(node, `${path}.`);
    if (node.items?.properties) yield* fieldsOf(node.items, `${path}[].`);
  }
}

function kindOf(node: SchemaNode): FieldKind {
  if (node.type === 'array') {
    if (node.items?.enum) return 'list of words';
    if (node.items?.properties) return 'list of groups';
    return node.items?.type === 'integer' ? 'list of numbers' : 'list of texts';
  }
  if (node.enum) return 'one word';
  if (node.properties) return 'group';
  if (node.title === dateTitle) return 'date';
  if (node.type === 'boolean') return 'true or false';
  return node.type === 'integer' || node.type === 'number' ? 'number' : 'text';
}
