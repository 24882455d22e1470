import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Mention } from '../../lib/recognition/mention.ts';
import { hideInlineTags } from './markup.ts';

type Recognise = (text: string, lang: string | undefined) => Mention[];

/** Answers each line of JSON with one line; a bad line gets an error and the rest goes on. Returns how many were bad. */
export async function answerLines(
  lines: AsyncIterable<string>,
  out: Writable,
  recognise: Recognise,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { answer, error } = answerTo(line, recognise);
    if (error) {
      failed++;
      console.error(`line ${number}: ${error}`);
    }
    if (!out.write(`${JSON.stringify(error ? { ...answer, line: number, error } : answer)}\n`))
      await once(out, 'drain');
  }
  return failed;
}

function answerTo(line: string, recognise: Recognise): { answer: object; error?: string } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (cause) {
    return { answer: {}, error: `not JSON: ${(cause as Error).message}` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { answer: {}, error: 'not an object' };
  const { id, text, lang } = input as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { answer: {}, error: 'no "id"' };
  if (typeof text !== 'string') return { answer: { id }, error: '"text" is not a string' };
  const mentions = recognise(hideInlineTags(text), typeof lang === 'string' ? lang : undefined).map(
    (mention) => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
    }),
  );
  return { answer: { id, mentions } };
}
