import { changesBetween } from '../../lib/dataset/changes.ts';
import { sayChange } from '../../lib/words/changes.ts';
import { words } from '../../lib/words/index.ts';
import type { RecordsAt } from './records-at.ts';

/** An entry for CHANGES-data.md: what changed from one version to another, a line a person. */
export function changeNotes(before: RecordsAt, after: RecordsAt): string {
  const unread = new Set([...before.unread, ...after.unread]);
  const changed = changesBetween(before.people, after.people).filter(
    ({ id }) => !unread.has(`people/${id}.yaml`),
  );
  const gone = changed.filter(({ changes }) => changes[0].kind === 'taken-out').length;
  const lines = changed.flatMap(({ name, changes }) =>
    // Whoever was taken out may have asked for it, and a list that names them would undo it.
    changes[0].kind === 'taken-out'
      ? []
      : [`- ${name}: ${changes.map((change) => sayChange(change, words).replace(/\.$/, '')).join('; ')}`],
  );
  if (gone > 0)
    lines.push(
      `- ${gone} ${gone === 1 ? 'person' : 'people'} taken out; no names, since it can be at their wish`,
    );
  if (unread.size > 0)
    lines.push(`- ${unread.size} not compared, written to another schema: ${[...unread].join(', ')}`);
  const title = `## ${after.version} (since ${before.version}): ${after.people.length} people`;
  return `${[title, '', ...(lines.length > 0 ? lines : ['Nothing changed.'])].join('\n')}\n`;
}
