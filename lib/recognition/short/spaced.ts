import { isGlued } from '../boundary/spaced.ts';
import type { Block } from '../evidence/block.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import { behindEnding } from '../match/endings.ts';
import { endOfWord, isWordStart, wordEnd } from '../match/words.ts';
import type { ShortKey } from './keys.ts';

/** A place where a short form's letters stand as a word. */
export interface ShortPlace {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly key: ShortKey;
  /** What the neighbours make of it: a name by itself, a lawyer's, part of somebody else's, or neither. */
  readonly reading: 'alone' | 'lawyer' | 'other' | 'unclear';
}

const PINYIN = /^((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(ng|n|r)?){1,2}$/;
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const POLITE = words(
  `m mr mrs ms miss dr me sr sra don dona senor senora monsieur madame mme herr herrn frau bay bayan sayin sn pan pani г господин господина
господину госпожа госпожи пан пани пана спадар спадариня السیده السید الاستاذ الاستاذه المحامی المحامیه الدکتور الدکتوره آقای اقای خانم دکتر ong ba anh chi su ls khun
mecenas mec maitre aktivis barrister lawyer attorney advocate avukat anwalt anwaltin abogado abogada avocat avocate адвокат адвоката адвокату chinese`,
);
/** The titles among them that only lawyers have: they tell Me Traoré from the president of that name. */
const LAWYER = words(
  `me mec maitre mecenas barrister lawyer attorney advocate avukat anwalt anwaltin rechtsanwalt rechtsanwaltin abogado abogada avocat avocate
advogado advogada avvocato avvocata adwokat advokat адвокат адвоката адвокату المحامی المحامیه وکیل`,
);
const ARTICLE = words('the der die das den dem le la les el los las un une una ein eine');
/** Words with a capital only because a sentence or a date wants it. */
const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december lundi
mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag when while since after before because although though then
from with both free yesterday today earlier later meanwhile however once still also here there what where does will should freed jailed only even like until
gestern heute doch aber auch hier ayer pero mais selon pour avec segun pese вчера сегодня однако теперь затем тогда когда после перед через сейчас лишь dziś potem`,
);
/** Words behind which Arabic, Persian, Urdu and Indian languages name somebody: verbs of speech, kin, prepositions. */
const LEADS = words(
  `ان قال قالت وقال وقالت اضاف اضافت اکد اکدت واکد یقول تقول محامی محامیه زوجه زوج ابنه ابن شقیق شقیقه والد والده عایله اسره دفاع قضیه بحق عن ضد علی الی من کان کانت وکان وکانت
گوید گفته نوشت افزود پرونده ملف از با به که برای و در همسر پسر دختر وکیل مادر پدر گفت`,
);

/** Reads the neighbours of a short form in a script with spaces. */
export function readSpaced(block: Block, from: number, key: ShortKey): ShortPlace | undefined {
  const { folded } = block;
  const { letters, gaps, text, at } = folded;
  const to = behindEnding(folded, from + key.letters.length, key.person);
  if (!wordEnd(folded, to) && !isGenitive(folded, to) && !isGlued(folded, to, key.person)) return undefined;
  const cased = letters.charCodeAt(from) < 0x530;
  // De Lima, de Lima: the particle needs no capital.
  if (cased && !/\p{Lu}/u.test(text.slice(at[from]!, at[to - 1]! + 1))) return undefined;
  const place = (reading: ShortPlace['reading'], start = from): ShortPlace => ({
    block,
    from: start,
    to,
    key,
    reading,
  });
  const before = wordBefore(folded, from);
  if (!cased) {
    const led = before === undefined ? !key.titled : POLITE.has(before.letters) || LEADS.has(before.letters);
    return place(led || block.isTitle(before?.from ?? -1) ? 'alone' : 'unclear');
  }
  if (gaps[to] === GAP.hyphen || gaps[from]! === GAP.hyphen) return place('unclear');
  // L’épouse d’Aïvo: only an elision may stand before.
  if (gaps[from]! === GAP.apostrophe && !/^[dl]$/.test(before?.letters ?? '')) return place('unclear');
  const called = before && LAWYER.has(before.letters) ? 'lawyer' : 'alone';
  if (before && POLITE.has(before.letters) && !wordBefore(folded, before.from)?.initial)
    return place(nextIsName(folded, to, key) ? 'other' : called);
  if (nextIsName(folded, to, key)) return place('other');
  if (key.given) return place(isCalled(folded, to, key, before) ? 'alone' : 'unclear');
  if (!before) return place('alone');
  if (ARTICLE.has(before.letters)) return place('unclear');
  if (!before.upper) return place(called);
  // "О Знаке", "A López": too short for anybody's given name.
  if (before.opensSentence && !before.initial && before.letters.length < 4) return place('alone');
  // "N. Sotoudeh" is she, "R. Sotoudeh" somebody of the family.
  if (before.initial) return ofInitial(block, before, key, place);
  if (CALENDAR.has(before.letters) || block.isTitle(before.from)) return place(called);
  if (key.familyFirst) return place(before.opensSentence ? 'alone' : 'unclear');
  // "Gökmen Yeşil Kozağaçlı için çağrı yaptı": where the verb comes last, two names stand side by side.
  if (key.person.country === 'TR' && wordBefore(folded, before.from)?.upper) return place('unclear');
  // "Emma Arnon won": a capital at the beginning of a sentence may be a given name, or any word.
  return place(before.opensSentence ? 'unclear' : 'other');
}

/** The family name behind initials: the person's own where one of them begins a given name. */
function ofInitial(
  { folded }: Block,
  before: WordBefore,
  { person }: ShortKey,
  place: (reading: ShortPlace['reading'], from?: number) => ShortPlace,
): ShortPlace {
  const further = wordBefore(folded, before.from);
  const first = further?.initial ? further : before;
  const own = person.surfaces.some(({ pattern }) => pattern.toLowerCase().startsWith(first.letters));
  return own ? place('alone', first.from) : place('other');
}

/** A given name by itself: no capital before it; at the beginning of a sentence short ones are other words (Can). */
function isCalled({ gaps }: Folded, to: number, { letters }: ShortKey, before?: WordBefore): boolean {
  return before ? !before.upper : letters.length > 3 || gaps[to] === GAP.apostrophe;
}

interface WordBefore {
  readonly from: number;
  readonly letters: string;
  readonly upper: boolean;
  readonly initial: boolean;
  readonly opensSentence: boolean;
}

/** The word right before, when only a space (or an initial's dot) stands between. */
function wordBefore(folded: Folded, from: number): WordBefore | undefined {
  const { gaps, letters, text, at } = folded;
  const gap = gaps[from]!;
  if (from === 0 || gap & (GAP.hard | GAP.comma | GAP.paragraph | GAP.line)) return undefined;
  let start = from - 1;
  while (start > 0 && !isWordStart(folded, start)) start--;
  const word = letters.slice(start, from);
  const upper = isUpper(text, at[start]!);
  if (gap & GAP.dot && !(word.length === 1 || POLITE.has(word))) return undefined;
  const opensSentence = (gaps[start]! & (GAP.hard | GAP.dot | GAP.paragraph | GAP.line)) !== 0;
  return {
    from: start,
    letters: word,
    upper,
    initial: upper && word.length === 1 && (gap & GAP.dot) !== 0,
    opensSentence,
  };
}

/** True when the next word makes this a longer name: "Ding Xikui"; a headline's capitals do not. */
function nextIsName(folded: Folded, to: number, { familyFirst, given, person }: ShortKey): boolean {
  const { gaps, letters, text, at } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space || !isUpper(text, at[to]!)) return false;
  const word = letters.slice(to, endOfWord(folded, to));
  // "Lee Cheuk-yan": Cantonese spellings follow no table, but have a hyphen.
  if (familyFirst)
    return (
      (PINYIN.test(word) && word.length > 1) ||
      (person.country === 'CN-HK' && gaps[to + word.length] === GAP.hyphen)
    );
  const capital = /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(at[to]!, at[to + word.length - 1]! + 1));
  return capital && (given || !isHeadline(folded, to));
}

/** A line in which most words begin with a capital says nothing by capitals. */
function isHeadline({ text, at }: Folded, index: number): boolean {
  const start = text.lastIndexOf('\n', at[index]!) + 1;
  const end = text.indexOf('\n', at[index]!);
  const words = text.slice(start, end === -1 ? start + 200 : end).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => isUpper(word, 0)).length > words.length * 0.7;
}

/** The genitive of English and German, which is no part of the name: Snaks Haft. */
function isGenitive(folded: Folded, to: number): boolean {
  return folded.letters.charAt(to) === 's' && wordEnd(folded, to + 1);
}

function isUpper(text: string, index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(index));
}
