import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { purposes } from '../../lib/dataset/recipient.ts';
import { audiences, letterFileSchema, toTheState } from '../../lib/letters/letter-file.ts';
import { readLetterMarkdown } from './letter-markdown.ts';
import { type CheckedSections, checkSections, checkWording, type Report } from './letter-sections.ts';
import type { DataFault } from './yaml-file.ts';

const shape = letterFileSchema.shape;
const frontSchema = z.union([
  z.strictObject({
    language: z.string(),
    frame: z.literal(true),
    greeting: z.partialRecord(z.enum(audiences), z.string()),
    writers: shape.writers,
    lines: shape.lines,
  }),
  z.strictObject({ language: z.string(), purpose: z.enum(purposes) }),
]);

const purposeSections = ['subject', 'facts', 'grounds', 'requests', 'aim'];

/** Reads the templates of one language: frame.md and a file for each purpose, every one of them there. */
export function readLetterLanguage(
  folder: string,
  language: string,
  slots: Readonly<Record<string, string>>,
): { file: object; faults: DataFault[] } {
  const faults: DataFault[] = [];
  let frame: object | undefined;
  const byPurpose: Record<string, object> = {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (const name of names.sort()) {
    const file = join(folder, name);
    const fault: Report = (field, reason, line) =>
      faults.push({ file, ...(line !== undefined && { line }), field, reason });
    const read = readLetterMarkdown(file);
    if ('fault' in read) {
      fault(read.fault.field, read.fault.reason, read.fault.line);
      continue;
    }
    const front = frontSchema.safeParse(read.front);
    if (!front.success) {
      fault('(front matter)', frontFault(read.front), 1);
      continue;
    }
    if (front.data.language !== language)
      fault('language', `expected ${language}, the name of the folder`, 1);
    if ('frame' in front.data) {
      const { greeting, writers, lines } = front.data;
      const written = audiences.filter((audience) => audience in greeting);
      for (const audience of audiences.filter((one) => toTheState(one) && !(one in greeting)))
        fault(`greeting.${audience}`, 'expected a greeting: every language writes to the state', 1);
      for (const [i, line] of Object.values(lines).flat().entries())
        checkWording(line, slots, (reason) => fault(`lines (line ${i + 1})`, reason, 1));
      const wanted = [...written.flatMap(sectionsFor), 'farewell'];
      const { farewell, ...sections } = checkSections(read, wanted, slots, fault);
      frame = { farewell, audiences: byAudience(sections, greeting), writers, lines };
    } else byPurpose[front.data.purpose] = checkSections(read, purposeSections, slots, fault);
  }
  const missing = (name: string, reason: string) =>
    faults.push({ file: join(folder, name), field: '(the file)', reason });
  if (!frame && !faults.some(({ file }) => file.endsWith('frame.md')))
    missing('frame.md', 'expected a frame');
  for (const purpose of purposes)
    if (!byPurpose[purpose] && !names.includes(`${purpose}.md`))
      missing(`${purpose}.md`, `expected a letter for ${purpose}`);
  return { file: { language, ...frame, purposes: byPurpose }, faults };
}

const sectionsFor = (audience: (typeof audiences)[number]): string[] => [
  `opening: ${audience}`,
  `ask: ${audience}`,
  ...(toTheState(audience) ? [] : [`requests: ${audience}`]),
  `closing: ${audience}`,
];

/** { 'opening: bar': … } → { bar: { greeting, opening: … } } */
function byAudience(
  sections: CheckedSections,
  greeting: Readonly<Record<string, string>>,
): Record<string, object> {
  const nested: Record<string, Record<string, unknown>> = {};
  for (const [name, blocks] of Object.entries(sections)) {
    const [part = name, audience = ''] = name.split(': ');
    nested[audience] = { greeting: greeting[audience], ...nested[audience], [part]: blocks };
  }
  return nested;
}

/** What front matter lacks, against the kind of file that it seems to be. */
function frontFault(front: unknown): string {
  const isFrame = typeof front === 'object' && front !== null && 'frame' in front;
  const parsed = frontSchema.def.options[isFrame ? 0 : 1].safeParse(front);
  const issue = parsed.error?.issues[0];
  const place = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '');
  const known = isFrame ? 'language, frame, greeting, writers and lines' : 'language and purpose';
  return `expected ${known}${place ? `; look at ${place}` : ''}`;
}
