import { WEIGHTS } from '../evidence/weights.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import type { Boundary, Spelling, Torn } from '../match/candidate.ts';
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
import { cutsWords, firstWord, lastWord, standsApart } from './segmenter.ts';

/** Family names that are often met: behind "and" they begin somebody else's name. */
const FAMILIES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈';

/** Numbers follow a name in dates and counts (许志永|二月初); a dictionary that ties them to it is wrong. */
const NUMERALS = '一二三四五六七八九十两';

/** What an edge of a name says: how well it fits, and how far its characters may belong to other words. */
interface Edge {
  readonly fit: number;
  readonly torn: Torn;
}

const edge = (fit: number, torn: Torn = 0): Edge => ({ fit, torn });

/**
 * Chinese prints no spaces, so the characters of a name also stand across words (主张|展开) and inside longer names
 * (王宇根). Where a neighbour makes a word with the name's edge, both readings are weighed: what is left of the
 * neighbour's own word says which is likely. A neighbour that may be one more character of a given name rejects names
 * of two characters; particles, titles and punctuation confirm.
 */
export function hanBoundary(folded: Folded, spelling: Spelling): Boundary | undefined {
  const { letters } = folded;
  const { from, to } = spelling;
  const name = letters.slice(from, to);
  const before = hanBefore(folded, from);
  const after = hanAfter(folded, to);
  if (name.length > 3) return { fit: WEIGHTS.boundary.plain };
  const left = leftEdge(before, name);
  const right = rightEdge(after, name);
  if (!left || !right) return undefined;
  const sure = left.fit >= WEIGHTS.boundary.title || right.fit >= WEIGHTS.boundary.title;
  const torn = Math.max(left.torn, right.torn) as Torn;
  if (!sure && torn === 0 && (before !== '' || after !== '')) {
    // Where a particle or a verb goes on, a word across the right edge is a slip of the dictionary (李庄|一审).
    const edges = { left: true, right: right.fit < WEIGHTS.boundary.plain, strict: name.length === 2 };
    if (cutsWords(folded, from, to, edges)) return undefined;
  }
  return { fit: left.fit + right.fit, torn };
}

function leftEdge(before: string, name: string): Edge | undefined {
  const { boundary } = WEIGHTS;
  if (before === '') return edge(boundary.clean);
  if (TITLE_BEFORE.test(before)) return edge(boundary.title);
  const last = before.slice(-1);
  const family = name.charAt(0);
  // 老丁 is a neighbour by his family name: what follows is told of him.
  if (last === '老') return undefined;
  const word = (name.length === 2 && makesWordBefore(last, family)) || !standsApart(before, family);
  // 主张|展开 is out, 其中|原珊珊 is not: there the neighbour belongs to the word before it.
  if (word && name.length === 2) return undefined;
  if (word) return edge(boundary.unknown, lastWord(before).length > 1 ? 1 : 2);
  return edge(LEADS_TO.includes(last) ? boundary.plain : boundary.unknown);
}

function rightEdge(after: string, name: string): Edge | undefined {
  const { boundary } = WEIGHTS;
  if (after === '') return edge(boundary.clean);
  if (TITLE_AFTER.test(after)) return edge(boundary.title);
  const next = after.charAt(0);
  const last = name.slice(-1);
  const goesOn = GOES_ON.includes(next);
  if (makesWordAfter(last, next) || (!NUMERALS.includes(next) && firstWord(last + after).length > 1)) {
    // 葛永|喜欢|下棋 leaves nothing of 欢; 余文生|活在 and 张展|开始 leave a word, and both readings stand.
    const whole = goesOn || next === last || firstWord(after).length > 1;
    return edge(boundary.doubtful, whole ? 1 : 2);
  }
  if (last === '和' && FAMILIES.includes(next)) return edge(boundary.doubtful, 1);
  if (goesOn) return edge(boundary.plain);
  if (name.length === 3) {
    // 丁家喜福，: one more character of a name.
    const longer = after.length === 1 && NAME_CHARACTERS.includes(next);
    return edge(boundary.unknown, longer ? 1 : 0);
  }
  if (!mayGoOnAsName(after)) return edge(boundary.unknown);
  return NAME_CHARACTERS.includes(next) ? undefined : edge(boundary.unknown, 1);
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
