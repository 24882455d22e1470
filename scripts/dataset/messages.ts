import { messagesSchema } from '../../lib/messages/message-file.ts';
import { type BrokenPlace, listFile, publishedAfter } from './list-file.ts';

/** data/messages.yaml: ready words for a message with a picture. */
export const messagesOutput = listFile({
  name: 'messages',
  schema: messagesSchema,
  *rules({ lines, days, tags }, _people, today): Iterable<BrokenPlace> {
    const ids = new Set<string>();
    for (const [i, { id }] of lines.entries()) {
      if (ids.has(id)) yield { path: ['lines', i, 'id'], expected: `${id} to stand once` };
      ids.add(id);
    }
    const expected = 'a date that has come';
    for (const [i, { sources }] of days.entries())
      yield* publishedAfter(sources, today, ['days', i, 'sources'], expected);
    for (const [i, { sources }] of tags.entries())
      yield* publishedAfter(sources, today, ['tags', i, 'sources'], expected);
  },
});
