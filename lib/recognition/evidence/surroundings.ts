import { type Folded, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Candidate } from '../match/candidate.ts';
import { endOfWord, isWordStart } from '../match/words.ts';
import type { Block } from './block.ts';
import type { Sign } from './cues.ts';

const UPPER = /\p{Lu}/u;

/** True when a name in a script with capitals stands without them. */
export function lacksCapitals({ text, at }: Folded, { from, to }: Candidate): boolean {
  const printed = text.slice(at[from]!, at[to - 1]! + 1);
  return /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(printed) && !UPPER.test(printed.charAt(0));
}

/** "Photo: Wang Yu", "译者：王宇": the name stands behind a word of credits. */
export function creditLine({ gaps }: Folded, { from }: Candidate, before: ReadonlySet<Sign>): boolean {
  return before.has('credit') && !before.has('role') && from > 0 && gaps[from] !== GAP.none;
}

/** "Xu Yan1, Wang Yu1,2": digits of affiliations stand on the name. */
export function isListed({ text }: Folded, { end, surface }: Candidate): boolean {
  return surface.kind !== 'H' && /^\d/.test(text.slice(end, end + 1));
}

/**
 * True when a neighbour with a capital looks like one more part of the name: "Jimmy Wang Yu". Roles and titles before
 * the name and the first word of a sentence are none.
 */
export function goesOnAsName(block: Block, { from, to, commonness }: Candidate): boolean {
  const { folded } = block;
  const { letters, gaps, text, at } = folded;
  if (letters.charCodeAt(from) >= WIDE || commonness === 0) return false;
  if (to < letters.length && gaps[to] === GAP.space && capitalised(folded, to) && !block.isTitle(to))
    return true;
  if (from === 0 || gaps[from] !== GAP.space || commonness < 2) return false;
  let start = from - 1;
  while (start > 0 && !isWordStart(folded, start)) start--;
  if (!capitalised(folded, start) || block.isTitle(start)) return false;
  const sentenceStart = (gaps[start]! & (GAP.hard | GAP.dot | GAP.paragraph | GAP.line)) !== 0;
  const word = text.slice(at[start]!, at[from - 1]! + 1);
  return !sentenceStart && /^\p{Lu}\p{Ll}+$/u.test(word) && !TITLES.test(letters.slice(start, from));
}

const TITLES =
  /^(mr|mrs|ms|miss|dr|sir|lord|lady|mme|monsieur|madame|herr|frau|senor|senora|sra|bay|bayan|sayin|chinese|and|the|for|of|with|by|in|on|(sun|mon|tues|wednes|thurs|fri|satur)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function capitalised(folded: Folded, start: number): boolean {
  return UPPER.test(folded.text.charAt(folded.at[start]!)) && endOfWord(folded, start) - start > 1;
}

const CALLED_AFTER =
  /^(street|avenue|road|square|park|prize|award|act|law|foundation|stiftung|preis|strasse|platz|prix|rue|premio|calle|caddesi|sokagi|odulu|премия|улица|премии|路|街|奖|基金会|法案)/;

const CALLED_BEFORE =
  /(^| )(rue|avenue|boulevard|prix|place|calle|plaza|premio|via|piazza|ulic[aey]|улиц[аеуы]|площад[ьи]|преми[яию]|вуліц[аы]|вулиц[яі]|شارع|میدان|جایزه|جایزة|خیابان) $/;

/** "the Tahir Elçi Foundation", "rue Tahir Elçi": named after the person, who is spoken of all the same, but not as acting. */
export function isCalledAfter(
  { letters, gaps, text, at }: Folded,
  { from, to, surface }: Candidate,
): boolean {
  if (surface.kind === 'H') return false;
  if (CALLED_BEFORE.test(text.slice(Math.max(0, at[from]! - 12), at[from]!).toLowerCase())) return true;
  return (
    to < letters.length &&
    (gaps[to] === GAP.space || gaps[to] === GAP.hyphen) &&
    CALLED_AFTER.test(letters.slice(to, to + 14))
  );
}
