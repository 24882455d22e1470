import type { Block } from '../evidence/block.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import { endOfWord } from '../match/words.ts';
import type { ShortKey } from './keys.ts';
import type { ShortPlace } from './spaced.ts';
import { words } from './titles.ts';
import { type WordBefore, wordBefore } from './word-before.ts';

/** Words behind which Arabic, Persian, Urdu and Indian languages name somebody: verbs of speech, kin, prepositions. */
const LEADS = words(
  `ان قال قالت وقال وقالت اضاف اضافت اکد اکدت واکد یقول تقول محامی محامیه زوجه زوج ابنه ابن شقیق شقیقه والد والده عایله اسره دفاع قضیه بحق عن ضد علی الی من کان کانت وکان وکانت
مع لدی حول بان لان ولان لکن اذ منذ بعد قبل عند بین لسان سبیل حاله صحه اضراب محاکمه براءه قرار حبس
گوید گفته نوشت افزود پرونده ملف از با به که برای و در همسر پسر دختر وکیل مادر پدر گفت علیه نامه وضعیت ازادی کردن شدن دادن درباره توسط اما ولی نیز تا چون سلامت احضار`,
);
/** Words with which a clause goes on behind a name. */
const GOES_ON = words(
  `فی من علی الی عن قد لم لا لن ما ان التی الذی حتی بعد قبل منذ کان کانت قال قالت هی هو ایضا حالیا هنا هناک امام بین عبر ثم او وهی وهو
که در از به با را است بود شد شده می نمی گفت گفته افزود نوشت اهل هم نیز پیش پس تا بر برای هنوز همچنان همچنین دیروز امروز روز`,
);
/** Given names that look like verbs. */
const NAMES = words(
  `یاسر یاسین یوسف یحیی یونس یعقوب یزدان یاسمن یاسمین یلدا تامر توفیق ترکی تیسیر تمیم تهمینه ترانه تورج مدحت طلعت رفعت عصمت بهجت صفوت جودت نشات شوکت حکمت همت عزت ثروت میرفت`,
);
/** Verbs of Arabic by their form: یفعل, تفعل, and the past tense of the feminine. */
const VERB = /^[وف]?(س?[یت]..{2,}|..{2,}ت)$/;
const WITH_ARTICLE = /^[وفبل]?ال(?!له$|دین$|رحمن$|رحیم$)..{2,}$/;
/** First words of given names of two words: عبد المنعم, صلاح الدین. */
const COMPOUND = /^و?(عبد|ابو|ابن|ام|سیف|نور|صلاح|علا|شمس|عز|جمال|محی|کمال|بدر|فخر|نصر|تقی|ضیا|ذو)$/;

/**
 * Reads the neighbours of a short form in a script without capitals. The word before it must be none that could be
 * somebody else's given name (رملة الدهماني): a verb, a preposition, a word with the article. A given name (هدى, also
 * "guidance"), and a short family name without such a word, want a clause that goes on behind them.
 */
export function readUncased(block: Block, from: number, to: number, key: ShortKey): ShortPlace['reading'] {
  const { folded } = block;
  const glued = folded.gaps[from] === GAP.none;
  const before = glued ? undefined : wordBefore(folded, from);
  const led = glued || (before ? isNoName(folded, before) : !key.given || key.letters.length > 3);
  if (!led) return 'unclear';
  if (!key.given && (!key.titled || (before && LEADS.has(before.letters)))) return 'alone';
  const reading = clauseGoesOn(folded, to);
  return reading === 'other' && !key.given ? 'unclear' : reading;
}

function isNoName(folded: Folded, { letters, from }: WordBefore): boolean {
  if (LEADS.has(letters)) return true;
  if (WITH_ARTICLE.test(letters)) return !COMPOUND.test(wordBefore(folded, from)?.letters ?? '');
  return isArabic(folded) && VERB.test(letters) && !NAMES.has(letters);
}

/** What stands behind a given name: a clause goes on, perhaps a family name follows, or certainly another word. */
function clauseGoesOn(folded: Folded, to: number): ShortPlace['reading'] {
  const { letters, gaps } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space) return 'alone';
  const next = letters.slice(to, endOfWord(folded, to));
  if (GOES_ON.has(next) || (isArabic(folded) && VERB.test(next) && !NAMES.has(next))) return 'alone';
  return WITH_ARTICLE.test(next) ? 'unclear' : 'other';
}

/** True for a text in Arabic, where words have the article; Persian, Urdu have none. */
function isArabic({ text }: Folded): boolean {
  return /(^|\s)و?ال\S{3}/.test(text);
}
