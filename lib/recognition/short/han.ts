import { LEADS_TO, makesWordBefore } from '../boundary/han-words.ts';
import type { Block } from '../evidence/block.ts';
import { GAP } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';

const TITLED =
  /^(人权|维权|大)?(律师|先生|女士|太太|氏|牧师|教授|大状|弁护士|さん|被告|某|夫人|夫妇|博士|老师|案|主任|[妻父母](?![亲子]))|^的(妻|丈夫|[父母]|[弟哥姐妹兄]|儿|女|家|律师|辩护|同事|朋友|代理)/;
const SPEAKS =
  /^(说|表示|称|被|曾|亦|则|已|告诉|认为|指出|强调|透露|也|于|在|因|没|仍|还|本|又|未|现|将|正|话|一度|[没沒]有|[获獲]|[认認否承])/;
/** The same where the family name is an everyday word: 何一度, 何没有; not 何在, 何时. */
const SPEAKS_CLEARLY =
  /^(表示|指出|强调|透露|告诉|认为|承认|否认|[认認]罪|一度|[没沒]有|本来|[获獲][释准保]|被捕)/;
const TOGETHER = /^[二两三]?人|^等/;
/** Family names that are everyday words when they stand alone. */
const EVERYDAY = '高常文周金方包程任于和时原江夏王张李马牛何许余梁温谢祝';

/** The family name of a person in characters. */
export function hanFamily(person: Person): string | undefined {
  return person.surfaces.find(({ kind }) => kind === 'H')?.pattern.split('|')[0];
}

/**
 * Where a family name in characters stands for the person: with a title (丁律师), after 老, before a verb of speech,
 * or beside another known family name (丁、许二人).
 */
export function hanShortAt(
  block: Block,
  from: number,
  family: string,
  families: ReadonlySet<string>,
): boolean {
  const { letters, gaps } = block.folded;
  const to = from + family.length;
  const before = gaps[from] === GAP.none ? letters.charAt(from - 1) : '';
  const after = gaps[to] === GAP.none ? letters.slice(to, to + 6) : '';
  if (before === '老' && !/^[师板百]/.test(after)) return true;
  if (before !== '' && (makesWordBefore(before, family) || !`${LEADS_TO}说讲有后前时`.includes(before)))
    return false;
  if (TITLED.test(after)) return true;
  if (before === '' && (EVERYDAY.includes(family) ? SPEAKS_CLEARLY : SPEAKS).test(after)) return true;
  return isTogether(block, from, to, families);
}

/** 丁、许二人: two family names of people certain in the text, listed. */
function isTogether(
  { folded: { letters, gaps, text, at } }: Block,
  from: number,
  to: number,
  families: ReadonlySet<string>,
): boolean {
  const listed = (left: number, right: number) => text.slice(at[left]! + 1, at[right]!) === '、';
  const next = letters.charAt(to);
  const last = letters.charAt(from - 1);
  if (families.has(next) && listed(to - 1, to))
    return gaps[to + 1] !== GAP.none || TOGETHER.test(letters.slice(to + 1, to + 4));
  return (
    families.has(last) &&
    from > 0 &&
    listed(from - 1, from) &&
    (gaps[to] !== GAP.none || TOGETHER.test(letters.slice(to, to + 3)))
  );
}

const OTHER_NAME = /^\p{Script=Han}{1,2}(律师|先生|女士|牧师|教授|老师|说|表示|告诉|认为)/u;

/** True when somebody else of the family name is named in the block. */
export function hanOtherName(block: Block, from: number, family: string, given: readonly string[]): boolean {
  const { letters, gaps } = block.folded;
  const to = from + family.length;
  const before = gaps[from] === GAP.none ? letters.charAt(from - 1) : '';
  if (before !== '' && !LEADS_TO.includes(before)) return false;
  const after = letters.slice(to, to + 5);
  if (gaps[to] !== GAP.none) return false;
  return !TITLED.test(after) && !given.some((name) => after.startsWith(name)) && OTHER_NAME.test(after);
}
