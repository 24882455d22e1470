import { WEIGHTS } from '../evidence/weights.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import type { Spelling } from '../match/candidate.ts';
import {
  ANY_TITLE,
  GOES_ON,
  LEADS_TO,
  makesWordAfter,
  makesWordBefore,
  NAME_CHARACTERS,
  TITLE_AFTER,
  TITLE_BEFORE,
} from './han-words.ts';
import { cutsWords, firstWord, standsApart } from './segmenter.ts';

/**
 * Chinese prints no spaces, so the characters of a name also stand across words (主张|展开) and inside longer names
 * (王宇根). Neighbours that make a word with the name's edge reject it; a neighbour that may be one more character of
 * a given name rejects names of two characters; particles, titles and punctuation confirm.
 */
export function hanBoundary(folded: Folded, spelling: Spelling): number | undefined {
  const { letters } = folded;
  const { from, to } = spelling;
  const name = letters.slice(from, to);
  const before = hanBefore(folded, from);
  const after = hanAfter(folded, to);
  if (name.length > 3) return WEIGHTS.boundary.plain;
  const left = leftEdge(before, name);
  const right = rightEdge(after, name);
  if (left === undefined || right === undefined) return undefined;
  const sure = left >= WEIGHTS.boundary.title || right >= WEIGHTS.boundary.title;
  const strict = name.length === 2 || right === WEIGHTS.boundary.doubtful;
  // Where a particle or a verb goes on, a word across the right edge is a slip of the dictionary (李庄|一审).
  const edges = { left: true, right: right < WEIGHTS.boundary.plain, strict };
  if (!sure && (before !== '' || after !== '') && cutsWords(folded, from, to, edges)) return undefined;
  return left + right;
}

function leftEdge(before: string, name: string): number | undefined {
  const { boundary } = WEIGHTS;
  if (before === '') return boundary.clean;
  if (TITLE_BEFORE.test(before)) return boundary.title;
  const last = before.slice(-1);
  // 主张|展开 is out, 其中|原珊珊 is not: there the neighbour belongs to the word before it.
  if (makesWordBefore(last, name.charAt(0)) && (name.length === 2 || !standsApart(before, name.charAt(0))))
    return undefined;
  return LEADS_TO.includes(last) ? boundary.plain : boundary.unknown;
}

function rightEdge(after: string, name: string): number | undefined {
  const { boundary } = WEIGHTS;
  if (after === '') return boundary.clean;
  if (TITLE_AFTER.test(after)) return boundary.title;
  const next = after.charAt(0);
  if (makesWordAfter(name.slice(-1), next)) return name.length === 2 ? undefined : boundary.doubtful;
  if (GOES_ON.includes(next)) return boundary.plain;
  if (name.length === 3) return boundary.unknown;
  return mayGoOnAsName(after) ? undefined : boundary.unknown;
}

/**
 * 王宇|根老师, 张展|豪拍下: behind a name of two characters stands one that given names end in, or one behind which a
 * name could end; unless it opens a word that the dictionary knows (王宇|根据).
 */
function mayGoOnAsName(after: string): boolean {
  if (firstWord(after).length > 1) return false;
  const rest = after.slice(1);
  return (
    NAME_CHARACTERS.includes(after.charAt(0)) ||
    rest === '' ||
    GOES_ON.includes(rest.charAt(0)) ||
    ANY_TITLE.test(rest)
  );
}

/** Up to six characters that stand right before, without anything between. */
function hanBefore({ letters, gaps }: Folded, from: number): string {
  let start = from;
  while (start > 0 && from - start < 8 && gaps[start] === GAP.none && letters.charCodeAt(start - 1) >= 0x2e80)
    start--;
  return letters.slice(start, from);
}

function hanAfter({ letters, gaps }: Folded, to: number): string {
  let end = to;
  while (end < letters.length && end - to < 8 && gaps[end] === GAP.none && letters.charCodeAt(end) >= 0x2e80)
    end++;
  return letters.slice(to, end);
}
