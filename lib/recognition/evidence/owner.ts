import { type Folded, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Block } from './block.ts';

/** A stretch of folded letters: a cue word, or a name. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * True when a title beside a name is the name's own: it touches it, and no other noun phrase begins between ("Wang Yu
 * and the lawyer Gao Zhisheng").
 */
export function isOwn(cue: Stretch, name: Candidate, block: Block): boolean {
  const { folded } = block;
  const wide = folded.letters.charCodeAt(name.from) >= WIDE;
  if (!touches(folded, cue, name, wide)) return false;
  if (cue.to <= name.from) {
    const words = between(folded, cue, name);
    return !ANOTHER.test(words) && !OF.test(words);
  }
  const words = between(folded, name, cue);
  if (
    POSSESSED.test(words) ||
    PART_OF.test(folded.text.slice(folded.at[cue.to - 1]! + 1, folded.at[cue.to - 1]! + 6))
  )
    return false;
  if ((ANOTHER.test(words) && !AND_OTHER.test(words)) || isJoined(folded, cue)) return false;
  return !(wide ? /[,，、\s]/ : /./).test(words) || !leadsOn(block, cue);
}

/** Right before or behind a name, about. */
function touches(folded: Folded, cue: Stretch, name: Stretch, wide: boolean): boolean {
  if (cue.to <= name.from) {
    const { gaps } = folded;
    if (name.from - cue.to > (wide ? 0 : 3) && between(folded, cue, name) !== 'の') return false;
    for (let i = cue.to; i <= name.from; i++) if (gaps[i]! & (GAP.hard | GAP.dot | GAP.comma)) return false;
    return true;
  }
  const words = between(folded, name, cue);
  if (IN_BRACKETS.test(words) || IS_A.test(words) || APPOSITION.test(words) || (wide && ONE_OF.test(words)))
    return true;
  return cue.from - name.to <= (wide ? 1 : 9) && !/[.!?;]\s|[。！？；]/.test(words);
}

/** What is printed between two stretches, the first before the second. */
function between({ text, at }: Folded, first: Stretch, second: Stretch): string {
  return text.slice(at[first.to - 1]! + 1, at[second.from]!);
}

/** "Ding Jiaxi (58, a lawyer)". */
const IN_BRACKETS = /^\s?[(（][^)）]*$/;

/** "Ding Jiaxi is a Beijing lawyer", 王宇是北京律师: what stands between. */
const IS_A = /^(\s(is|was|ist|war|est|es|era|è|is een|jest|bir)\s[^,;.:]{1,40}|[是系][^，,。；]{0,8})$/;

/** "Martin Lee, the Hong Kong barrister,": an article and a few words, none of which leads to somebody else. */
const APPOSITION =
  /^,\s(the|an?|der|die|eine?|la|le|une?|el|una|uma?|il)\s((?!(former|ex|of|and|for|to|with|who|that|whose|de|du|von|und|et|y)\s)[\p{L}-]+\s){0,3}$/u;

/** What begins another noun phrase right behind a name or a title. */
const ANOTHER =
  /^[\s,，;；]*((and|with|or|as well as|along with|und|sowie|mit|oder|et|avec|ainsi que|y|e|o|junto a|con|com|i|oraz|en|och|og|ve|ile|və|и|і|й|та|а также|или|с|со|з|у|و|va|và|dan|serta|na|और|এবং|และ)(?=\s)|[와과](?=\s)|및|[和与與及跟同、&]|以及|と)/iu;

/** "Wang Yu's lawyer", 王宇的律师, Znak’ın avukatı: the role is somebody else's. */
const POSSESSED = /^(['’]s\s|s['’]?\s|['’]?[nyı]?[ıiuü]n\s|的|之|の|의\s)/u;
/** "A lawyer's neighbour", 律师事务所: what begins with a role is none. */
const PART_OF = /^(['’]s?\s|事务所|事務所|[楼樓行所界]|协会|協會)/;
/** "Lawyer of Wang Yu", avocat de, Anwalt von: the same said the other way round. */
const OF = /^\s(of|for|to|de|d['’]|del|di|do|da|von|für|van|av|för|для)\s?$/iu;
/** 王宇和其他律师, 王宇等三名律师: what may stand between the name and what it is one of. */
const ONE_OF = /^([和与與及跟][其另][他它外]|等)[^，,。；、]{0,4}$/u;

/** "Wang Yu and other lawyers": the name is one of them. */
const AND_OTHER =
  /^[\s,，]*(\S{1,3}\s)?[和与與及]?(other|fellow|ander|weiter|otr[oa]s|autres|d['’]autres|altr|outr[oa]s|друг|інш|inn[iey]|diğer|其他|其它)/iu;

/** Arabic writes "and the" onto the title: والمحامي. */
function isJoined({ text, at }: Folded, { from }: Stretch): boolean {
  return text.startsWith('وال', at[from]!);
}

/** The title goes on to a name of its own: "Zhang Zhan, lawyer Gao Zhisheng". */
function leadsOn(block: Block, { to }: Stretch): boolean {
  const { text, at, gaps } = block.folded;
  if (gaps[to] !== GAP.none && gaps[to] !== GAP.space) return false;
  return block.isName(to) || TWO_NAMES.test(text.slice(at[to - 1]! + 1, at[to]! + 60));
}

const TWO_NAMES = /^\s\p{Lu}[\p{L}'’-]+\s\p{Lu}\p{Ll}/u;
