import { compareDates } from '../../lib/dataset/partial-date.ts';
import { unProceduresSchema } from '../../lib/dataset/un-procedure.ts';
import { type BrokenPlace, listFile, publishedAfter } from './list-file.ts';

/** data/un-procedures.yaml: ways to bring a case before the United Nations. */
export const unProceduresOutput = listFile({
  name: 'un-procedures',
  schema: unProceduresSchema,
  *rules({ procedures, guides }, _people, today): Iterable<BrokenPlace> {
    for (const [i, { lastSeen, sources, ...procedure }] of procedures.entries()) {
      const at = ['procedures', i];
      if (compareDates(lastSeen, today) > 0)
        yield { path: [...at, 'lastSeen'], expected: 'a date that has come' };
      yield* publishedAfter(sources, lastSeen, [...at, 'sources'], `no later than lastSeen (${lastSeen})`);
      if (!sources.some(({ url }) => url === procedure.url))
        yield { path: [...at, 'url'], expected: 'an address that stands among the sources' };
      // A stranger's mail helps nobody: a mail address would be an invitation to send one.
      for (const [field, text] of Object.entries(procedure))
        if (/\S@\S/.test(String(text))) yield { path: [...at, field], expected: 'no mail address' };
    }
    for (const [i, { lastSeen }] of guides.entries())
      if (compareDates(lastSeen, today) > 0)
        yield { path: ['guides', i, 'lastSeen'], expected: 'a date that has come' };
  },
});
