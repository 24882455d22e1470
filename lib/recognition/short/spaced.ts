import type { Block } from '../evidence/block.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import { endOfWord, isWordStart, wordEnd } from '../match/words.ts';
import type { ShortKey } from './keys.ts';

/** A place where a short form's letters stand as a word. */
export interface ShortPlace {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly key: ShortKey;
  /** What the neighbours make of it: a name by itself, part of somebody else's, or neither. */
  readonly reading: 'alone' | 'other' | 'unclear';
}

const PINYIN = /^((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(ng|n|r)?){1,2}$/;
const POLITE =
  /^(m|mr|mrs|ms|miss|dr|me|sr|sra|don|dona|senor|senora|monsieur|madame|mme|herr|herrn|frau|bay|bayan|sayin|sn|pan|pani|г|г-н|господин|господина|господину|госпожа|госпожи|пан|пани|пана|спадар|спадариня|السیده|السید|الاستاذ|الاستاذه|المحامی|المحامیه|الدکتور|الدکتوره|آقای|اقای|خانم|دکتر|ong|ba|anh|chi|su|ls|khun|aktivis|barrister|lawyer|attorney|advocate|avukat|anwalt|anwaltin|abogado|abogada|avocat|avocate|адвокат|адвоката|адвокату|chinese)$/;
const ARTICLE = /^(the|der|die|das|den|dem|le|la|les|el|los|las|un|une|una|ein|eine)$/;
const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|and|but|when|while|as|since|after|before|if|that|because|although|though|then|on|in|at|for|to|from|with|by|of|both|free|y|e|et|und|ve|yesterday|today|earlier|later|meanwhile|however|once|now|still|also|here|there|why|how|what|where|who|did|does|is|was|will|has|had|should|freed|jailed|only|even|like|until|gestern|heute|doch|aber|auch|hier|ayer|hoy|pero|hier|mais|selon|pour|avec|segun|pese|а|и|но|по|в|с|у|о|на|за|как|что|вчера|сегодня|однако)$/;

/** Reads the neighbours of a short form in a script with spaces. */
export function readSpaced(block: Block, from: number, key: ShortKey): ShortPlace | undefined {
  const { folded } = block;
  const { letters, gaps, text, at } = folded;
  const to = from + key.letters.length;
  if (!wordEnd(folded, to) && !isEnding(folded, to, key)) return undefined;
  const cased = letters.charCodeAt(from) < 0x530;
  if (cased && !isUpper(text, at[from]!)) return undefined;
  const place = (reading: ShortPlace['reading']): ShortPlace => ({ block, from, to, key, reading });
  const before = wordBefore(folded, from);
  if (!cased)
    return place(!key.titled || (before !== undefined && POLITE.test(before.letters)) ? 'alone' : 'unclear');
  if (gaps[to] === GAP.hyphen || gaps[from]! === GAP.hyphen || gaps[from]! === GAP.apostrophe)
    return place('unclear');
  if (before && POLITE.test(before.letters)) return place(nextIsName(folded, to, key) ? 'other' : 'alone');
  if (nextIsName(folded, to, key)) return place('other');
  if (!before) return place('alone');
  if (ARTICLE.test(before.letters)) return place('unclear');
  if (!before.upper) return place('alone');
  if (before.initial) return place('other');
  if (CALENDAR.test(before.letters) || block.isTitle(before.from)) return place('alone');
  // "Emma Arnon won": a capital at the beginning of a sentence may be a given name.
  if (key.familyFirst) return place(before.opensSentence ? 'alone' : 'unclear');
  return place('other');
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
  if (gap & GAP.dot && !(word.length === 1 || POLITE.test(word))) return undefined;
  const opensSentence = (gaps[start]! & (GAP.hard | GAP.dot | GAP.paragraph | GAP.line)) !== 0;
  return {
    from: start,
    letters: word,
    upper,
    initial: upper && word.length === 1 && word !== 'a' && word !== 'y',
    opensSentence,
  };
}

/** True when the next word makes this a longer name: "Ding Xikui"; a headline's capitals do not. */
function nextIsName(folded: Folded, to: number, { familyFirst }: ShortKey): boolean {
  const { gaps, letters, text, at } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space || !isUpper(text, at[to]!)) return false;
  const word = letters.slice(to, endOfWord(folded, to));
  if (familyFirst) return PINYIN.test(word) && word.length > 1;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(at[to]!, at[to + word.length - 1]! + 1)) && !isHeadline(folded, to)
  );
}

/** A line in which most words begin with a capital says nothing by capitals. */
function isHeadline({ text, at }: Folded, index: number): boolean {
  const start = text.lastIndexOf('\n', at[index]!) + 1;
  const end = text.indexOf('\n', at[index]!);
  const words = text.slice(start, end === -1 ? start + 200 : end).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => isUpper(word, 0)).length > words.length * 0.7;
}

function isEnding(folded: Folded, to: number, { person }: ShortKey): boolean {
  const ending = folded.letters.slice(to, endOfWord(folded, to));
  return (
    ending === 's' || (person.country === 'TR' && /^(n?[iu]n|y?[aeiu]|[dt][ae]n?|y?l[ae])$/.test(ending))
  );
}

function isUpper(text: string, index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(index));
}
