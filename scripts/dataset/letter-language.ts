import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { purposes } from '../../lib/dataset/recipient.ts';
import { templateFault } from '../../lib/letters/check-template.ts';
import { audiences, writers } from '../../lib/letters/letter-file.ts';
import { type LetterMarkdown, readLetterMarkdown } from './letter-markdown.ts';
import type { DataFault } from './yaml-file.ts';

const frontSchema = z.union([
  z.strictObject({
    language: z.string(),
    frame: z.literal(true),
    greeting: z.record(z.enum(audiences), z.string()),
    writers: z.record(z.enum(writers), z.string()),
  }),
  z.strictObject({ language: z.string(), purpose: z.enum(purposes), subject: z.string() }),
]);

const own = ['government', 'parliament', 'bar'] as const;
const frameSections = [
  ...(['opening', 'ask', 'closing'] as const).flatMap((part) =>
    audiences.map((audience) => `${part}: ${audience}`),
  ),
  ...own.map((audience) => `requests: ${audience}`),
  'farewell',
];
const purposeSections = ['facts', 'grounds', 'requests', 'aim'];

/** Reads the templates of one language: frame.md and a file for each purpose, every one of them there. */
export function readLetterLanguage(folder: string, language: string): { file: object; faults: DataFault[] } {
  const faults: DataFault[] = [];
  let frame: object | undefined;
  let who: object | undefined;
  const byPurpose: Record<string, object> = {};
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()) {
    const file = join(folder, name);
    const fault = (field: string, reason: string, line?: number) =>
      faults.push({ file, ...(line !== undefined && { line }), field, reason });
    const read = readLetterMarkdown(file);
    if ('fault' in read) {
      fault('(front matter)', read.fault, read.line);
      continue;
    }
    const front = frontSchema.safeParse(read.front);
    if (!front.success) {
      fault('(front matter)', 'expected language, purpose and subject, or language, frame and writers', 1);
      continue;
    }
    if (front.data.language !== language)
      fault('language', `expected ${language}, the name of the folder`, 1);
    if ('frame' in front.data) {
      const sections = checkedSections(read, frameSections, fault);
      frame = { ...nest(sections), greeting: front.data.greeting };
      who = front.data.writers;
    } else {
      const subject = templateFault(front.data.subject);
      if (subject) fault('subject', subject, 1);
      byPurpose[front.data.purpose] = {
        subject: front.data.subject,
        ...checkedSections(read, purposeSections, fault),
      };
    }
  }
  if (!frame)
    faults.push({ file: join(folder, 'frame.md'), field: '(the file)', reason: 'expected a frame' });
  for (const purpose of purposes)
    if (!byPurpose[purpose])
      faults.push({
        file: join(folder, `${purpose}.md`),
        field: '(the file)',
        reason: `expected a letter for ${purpose}`,
      });
  return { file: { language, frame, purposes: byPurpose, writers: who }, faults };
}

type Report = (field: string, reason: string, line?: number) => void;

function checkedSections(
  read: LetterMarkdown,
  expected: readonly string[],
  fault: Report,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [section, paragraphs] of read.sections) {
    if (!expected.includes(section))
      fault(section, `expected one of: ${expected.join(', ')}`, read.lineOf(section));
    for (const { text, line } of paragraphs) {
      const reason = templateFault(text);
      if (reason) fault(section, reason, line);
    }
    found[section] = paragraphs.map(({ text }) => text);
  }
  for (const section of expected)
    if (!found[section]?.length)
      fault(section, 'expected this section, with some text', read.lineOf(section));
  return found;
}

/** { 'opening: bar': … } → { opening: { bar: … } } */
function nest(sections: Record<string, string[]>): object {
  const nested: Record<string, unknown> = {};
  for (const [name, paragraphs] of Object.entries(sections)) {
    const [part = name, audience] = name.split(': ');
    if (audience === undefined) nested[part] = paragraphs;
    else nested[part] = { ...(nested[part] as object | undefined), [audience]: paragraphs };
  }
  return nested;
}
