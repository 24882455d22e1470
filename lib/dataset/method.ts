import * as z from 'zod/mini';
import type { ReadPackaged } from './load.ts';

/*
 * The page that says how Vigil knows, as the casebook shows it. The one text is docs/method.md; it is taken apart when
 * the dataset is compiled, so that no page of ours has to turn text into markup.
 */

/** A piece of a line that looks one way. */
const piece = z.strictObject({
  text: z.string(),
  look: z.optional(z.enum(['strong', 'em', 'code'])),
  href: z.optional(z.string().check(z.regex(/^https:/, 'expected an address that begins with https://'))),
});
const line = z.array(piece);

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), line }),
  z.strictObject({ kind: z.literal('paragraph'), line }),
  z.strictObject({ kind: z.literal('list'), items: z.array(line) }),
  z.strictObject({ kind: z.literal('table'), head: z.array(line), rows: z.array(z.array(line)) }),
]);

export const methodSchema = z.strictObject({ blocks: z.array(block) });

export type MethodPiece = z.infer<typeof piece>;
export type MethodBlock = z.infer<typeof block>;
export type Method = z.infer<typeof methodSchema>;

export async function loadMethod(read: ReadPackaged): Promise<Method> {
  return methodSchema.parse(await read('dataset/method.json'));
}
