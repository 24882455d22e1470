import { LEADS_TO, makesWordBefore } from '../boundary/han-words.ts';
import { firstWord, standsApart } from '../boundary/segmenter.ts';
import type { Block } from '../evidence/block.ts';
import { GAP } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';

const TITLED =
  /^(人权|维权|大)?(律师|先生|女士|太太|氏|牧师|教授|大状|辩护士|さん|被告|某|夫人|夫妇|博士|老师|案|主任|[妻父母](?![亲子]))|^的(妻|丈夫|[父母]|[弟哥姐妹兄]|儿|女|家|大?律师|辩护|同事|朋友|代理)/;
const LAWYER = /^(人权|维权|大)?(律师|大状|辩护士)/;
const SPEAKS =
  /^(说|表示|称|被|曾|亦|则|已|告诉|认为|指出|强调|透露|也|于|在|因|没|仍|还|本|又|未|现|将|正|话|一度|[没沒]有|[获獲]|[认認否承])/;
/** The same where the family name is an everyday word: 何一度, 何没有; not 何在, 何时. */
const SPEAKS_CLEARLY =
  /^(表示|指出|强调|透露|告诉|认为|承认|否认|[认認]罪|一度|[没沒]有|本来|[获獲][释准保]|被捕|[续續反亦][指称稱]|早前|将不|將不|[续續][还還审審])/;
const TOGETHER = /^[二两三]?人|^等|^[以在被的则均都]/;
/** What no given name begins with: behind a family name the clause goes on. */
const CLAUSE =
  /^([的是在被也都又还還曾已则則将將与與及仍因于於指说説說称稱问問称向对對]|[续續反再亦][指称稱问問说説說]|妻|父|母|妹|姐|弟|兄|案|[上本下]周|[今昨当當即]日|早[日前]|[其随隨]后|[其随隨]後|[当當]时|[当當]庭|[去今]年|目前|至今|一直|打算|希望|要求|申[请請]|[发發]言|部分|本人|自己|[没沒]有|正在|[继繼][续續]|透[过過]|通[过過]|接受|拒[绝絕]|[认認]罪|被|[获獲遭]|出[狱獄庭]|入[狱獄]|服刑|家[人属屬]|再[度次]|多次|最[终終后後]|同意|反[对對]|[质質]疑|反[驳駁]|[陈陳][词詞]|求情|作供|上[诉訴]|自辩)/;
/** What may begin a clause as well as a given name. */
const UNCLEAR = '受认認承拒要会會能可应應出入到去来來等没沒未不正至亦同先近明';
/** Numbers and the like before a family name that also measures things: 三张的, 这张. */
const COUNTS = /[一二两三四五六七八九十百几每这那此该某\d]$/;
/** Family names that are everyday words when they stand alone. */
const EVERYDAY = '高常文周金方包程任于和时原江夏王张李马牛何许余梁温谢祝';
/** Those among them that any clause may hold. */
const NEVER_ALONE = '高常文周金方包程任于和时原夏马牛何许余梁温谢祝';

/** The family name of a person in characters. */
export function hanFamily(person: Person): string | undefined {
  return person.surfaces.find(({ kind }) => kind === 'H')?.pattern.split('|')[0];
}

/** What speaks for a family name in characters: a lawyer's title, another or a verb of speech, or only that a clause goes on. */
export type HanReading = 'lawyer' | 'told' | 'clause' | 'other' | undefined;

/**
 * Where a family name in characters stands for the person: with a title (丁律师), after 老, before a verb of speech,
 * beside another known family name (丁、许二人); or, as Hong Kong's press has it, in any clause (法官打断邹, 邹的勇气),
 * unless the name is an everyday word. Characters behind it that are no such clause may be somebody else's given name.
 */
export function hanShortAt(
  block: Block,
  from: number,
  family: string,
  families: ReadonlySet<string>,
): HanReading {
  const { letters, gaps } = block.folded;
  const to = from + family.length;
  const before = gaps[from] === GAP.none ? letters.charAt(from - 1) : '';
  const after = gaps[to] === GAP.none ? letters.slice(to, to + 6) : '';
  if (before === '老' && !/^[师板百]/.test(after)) return 'told';
  if (before !== '' && makesWordBefore(before, family)) return undefined;
  if (before === '' || `${LEADS_TO}说讲有后前时`.includes(before)) {
    if (TITLED.test(after)) return LAWYER.test(after) ? 'lawyer' : 'told';
    if (before === '' && (EVERYDAY.includes(family) ? SPEAKS_CLEARLY : SPEAKS).test(after)) return 'told';
    if (isTogether(block, from, to, families)) return 'told';
  }
  return NEVER_ALONE.includes(family) ? undefined : clauseAt(block, from, family, after);
}

function clauseAt({ folded }: Block, from: number, family: string, after: string): HanReading {
  const { letters, gaps } = folded;
  let start = from;
  while (start > 0 && from - start < 6 && gaps[start] === GAP.none) start--;
  const before = letters.slice(start, from);
  if (before !== '' && (COUNTS.test(before) || !standsApart(before, family))) return undefined;
  if (after === '') return before === '' ? undefined : 'clause';
  if (TITLED.test(after) || CLAUSE.test(after)) return 'clause';
  // 邹家成, unlike 邹氏 or 王府井: what the dictionary has no word for may be a name.
  const { length } = firstWord(family + after);
  return (length === 1 && !UNCLEAR.includes(after.charAt(0))) || length === 3 ? 'other' : undefined;
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
