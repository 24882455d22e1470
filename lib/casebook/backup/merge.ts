import type { Draft } from '../drafts.ts';
import type { Follow } from '../follow.ts';
import type { JudgementRow } from '../judgement.ts';
import type { LoggedLetter } from '../letter-log.ts';
import type { QuietSites, Stores } from './format.ts';

/*
 * What becomes of a row that is here and in the backup too. Nothing that somebody wrote is lost where both can be kept.
 */

export const mergers: {
  [Name in keyof Stores]: (here: Stores[Name][number], there: Stores[Name][number]) => Stores[Name][number];
} = {
  follows: mergeFollows,
  letterLog: mergeLetters,
  drafts: (here: Draft, there: Draft) => (there.edited > here.edited ? there : here),
  judgements: (here: JudgementRow, there: JudgementRow) =>
    'on' in here && 'on' in there && there.on > here.on ? there : here,
  sightings: (here) => here,
};

function mergeFollows(here: Follow, there: Follow): Follow {
  const notes = [...new Set([here.note, there.note])].filter((note) => note !== undefined);
  const since = there.since < here.since ? there.since : here.since;
  // A note that the other already holds, since the same backup was put back before, is not said twice.
  const note = notes.length === 2 && notes[0]?.includes(notes[1] ?? '') ? notes[0] : notes.join('\n\n');
  return { ...here, since, ...(note && { note }) };
}

function mergeLetters(here: LoggedLetter, there: LoggedLetter): LoggedLetter {
  const replies = new Map([...here.replies, ...there.replies].map((reply) => [JSON.stringify(reply), reply]));
  const text = here.text ?? there.text;
  return {
    ...here,
    ...(text && { text }),
    replies: [...replies.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

/** A site that either makes quiet is quiet. */
export function mergeQuiet(here: QuietSites, there: QuietSites): QuietSites {
  const quiet = [...new Set([...here.quiet, ...there.quiet])];
  const marked = [...new Set([...here.marked, ...there.marked])].filter((host) => !quiet.includes(host));
  return { quiet, marked };
}
