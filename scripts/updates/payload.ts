import { indexSchema } from '../../lib/dataset/index-file.ts';
import { partNames } from '../../lib/dataset/update-parts.ts';
import { checkPayload, type UpdatePayload } from '../../lib/dataset/update-payload.ts';
import { packageFiles } from '../dataset/package-files.ts';
import type { Data } from '../dataset/read-data.ts';

/** What a dataset file of this data says. Throws an Error that names the field where a reader's Vigil would refuse it. */
export function payloadOf(data: Data): UpdatePayload {
  const files = packageFiles(data);
  const part = (name: string): unknown => JSON.parse(files.get(`dataset/${name}.json`) ?? 'null');
  const { han, people } = indexSchema.parse(part('index'));
  const spellings = people.flatMap(({ id, spellings }) => (spellings ? [[id, spellings] as const] : []));
  const checked = checkPayload({
    version: data.about.version,
    people: data.people,
    search: { ...(han !== undefined && { han }), spellings: Object.fromEntries(spellings) },
    parts: Object.fromEntries(partNames.map((name) => [name, part(name)])),
  });
  if ('payload' in checked) return checked.payload;
  const [reason] = checked.reasons;
  throw new Error(`no Vigil would take this: ${reason?.field}: ${reason?.expected}`);
}
