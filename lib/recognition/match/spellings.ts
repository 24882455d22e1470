import { type Folded, GAP, isNarrow } from '../fold/folded.ts';
import { BREAK, type Form, GLUED, type Head, jointsOf } from '../forms/derive.ts';
import { soundOf } from '../forms/sound.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Spelling } from './candidate.ts';
import { mayBeClitic, passes } from './spotter.ts';
import { endOfWord, isCapital, isWordStart, wordEnd } from './words.ts';

/** All stretches of a folded text that spell a name of the lexicon. */
export function spellingsIn(folded: Folded, lexicon: Lexicon): Spelling[] {
  const found: Spelling[] = [];
  const { letters } = folded;
  for (let from = 0; from < letters.length; from++) {
    if (!passes(letters, from, lexicon.spotter)) continue;
    const narrow = isNarrow(letters.charCodeAt(from));
    if (narrow && !isWordStart(folded, from) && !isAfterClitics(folded, from)) continue;
    wholeNames(folded, from, narrow, lexicon, found);
    if (narrow && isWordStart(folded, from)) soundingNames(folded, from, lexicon, found);
  }
  return found;
}

function isAfterClitics(folded: Folded, from: number): boolean {
  for (let back = 1; back <= 2 && from - back >= 0; back++) {
    if (!mayBeClitic(folded.letters.charCodeAt(from - back))) return false;
    if (isWordStart(folded, from - back)) return true;
  }
  return false;
}

function wholeNames(
  folded: Folded,
  from: number,
  narrow: boolean,
  lexicon: Lexicon,
  found: Spelling[],
): void {
  const { letters } = folded;
  for (const length of narrow ? lexicon.lengths.narrow : lexicon.lengths.wide) {
    if (from + length > letters.length) return;
    const key = letters.slice(from, from + length);
    for (const form of lexicon.forms.whole.get(key) ?? []) {
      if (joins(folded, from, form)) found.push({ from, to: from + length, loose: false, ...form });
    }
    if (narrow)
      for (const head of lexicon.forms.heads.get(key) ?? [])
        afterHead(folded, from, from + length, head, found);
  }
}

/** Checks that what stands between the letters is what a printed name may have there. */
function joins({ gaps, text, at }: Folded, from: number, form: Form): boolean {
  const joints = jointsOf(form);
  for (let i = 1; i < joints.length; i++) {
    const gap = gaps[from + i]!;
    const joint = joints[i]!;
    if (gap === GAP.none) {
      if (joint === BREAK && !isCapital(text.charCodeAt(at[from + i]!))) return false;
    } else if (joint === GLUED || !isInnerGap(gap, form.familyFirst && joint === BREAK)) {
      return false;
    }
  }
  return true;
}

/** A gap that may stand between the words of a name: no full stop, no paragraph; a comma only behind a family name. */
function isInnerGap(gap: number, commaAllowed: boolean): boolean {
  if (gap & (GAP.hard | GAP.paragraph)) return false;
  return !(gap & GAP.comma) || commaAllowed;
}

/** A patronymic by its folded letters: Юрьевич, Ивановны, Юр’ївна. */
const PATRONYMIC = /^\p{L}{2,12}(ич|овн|евн|ичн|ивн|оун|еун)(а|у|ем|ом|е|ои|и|ою|аи)?$/u;

/** The second part of a name, right behind the first or behind a patronymic, a middle name's initial. */
function afterHead(folded: Folded, from: number, next: number, head: Head, found: Spelling[]): void {
  const { gaps, letters } = folded;
  let second = next;
  for (let between = 0; between < 2; between++) {
    if (second >= letters.length || gaps[second] === GAP.none) return;
    if (!isInnerGap(gaps[second]!, head.familyFirst && between === 0)) return;
    const tail = head.tails.find(
      (form) => letters.startsWith(form, second) && wordEnd(folded, second + form.length),
    );
    if (tail !== undefined) {
      const { person, surface, familyFirst } = head;
      const { commonness } = surface;
      const to = familyFirst ? behindPatronymic(folded, second + tail.length) : second + tail.length;
      found.push({ from, to, person, surface, commonness, familyFirst, derived: familyFirst, loose: false });
      return;
    }
    let end = second + 1;
    while (end < letters.length && gaps[end] === GAP.none) end++;
    if (end - second > 1 && !PATRONYMIC.test(letters.slice(second, end))) return;
    second = end;
  }
}

/** "Кобзев Вадим Дмитриевич": the patronymic behind belongs to the printed name. */
function behindPatronymic(folded: Folded, to: number): number {
  const { gaps, letters } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space) return to;
  const end = endOfWord(folded, to);
  return PATRONYMIC.test(letters.slice(to, end)) ? end : to;
}

/** Names by their sound: the words from here on as given and family name, up to four words. */
function soundingNames(folded: Folded, from: number, lexicon: Lexicon, found: Spelling[]): void {
  if (lexicon.forms.sounds.size === 0) return;
  const { letters, gaps, text, at } = folded;
  const ends: number[] = [];
  for (let i = from + 1; i <= letters.length && ends.length < 4; i++) {
    if (gaps[i] === GAP.none) continue;
    ends.push(i);
    if (!isInnerGap(gaps[i]!, false)) break;
  }
  for (let last = 1; last < ends.length; last++) {
    for (let split = 0; split < last && split < 2; split++) {
      const middle = ends[split]!;
      const to = ends[last]!;
      if (!isCapital(text.charCodeAt(at[middle]!)) && last - split === 1) continue;
      const sound = `${soundOf(letters.slice(from, middle))} ${soundOf(letters.slice(middle, to))}`;
      for (const form of lexicon.forms.sounds.get(sound) ?? [])
        found.push({ from, to, loose: true, ...form });
    }
  }
}
