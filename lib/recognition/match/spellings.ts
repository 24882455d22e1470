import { type Folded, GAP, isNarrow } from '../fold/folded.ts';
import { BREAK, type Form, GLUED, type Head, jointsOf } from '../forms/form.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Spelling } from './candidate.ts';
import { behindEnding } from './endings.ts';
import { behindMiddle, isInnerGap, PATRONYMIC } from './gaps.ts';
import { headsBefore } from './heads.ts';
import { heardNames } from './heard.ts';
import { soundsFrom } from './sounding.ts';
import { has, mayBeClitic, mix, passes, START, slot } from './spotter.ts';
import { endOfWord, isCapital, isWordStart, MOST_CLITICS, wordEnd } from './words.ts';

/** All stretches of a folded text that spell a name of the lexicon. */
export function spellingsIn(folded: Folded, lexicon: Lexicon): Spelling[] {
  const found: Spelling[] = [];
  for (let from = 0; from < folded.letters.length; from++) spellingsAt(folded, from, lexicon, found);
  heardNames(folded, lexicon, found);
  return found;
}

function spellingsAt(folded: Folded, from: number, lexicon: Lexicon, found: Spelling[]): void {
  const { letters } = folded;
  const narrow = isNarrow(letters.charCodeAt(from));
  const starts = narrow && isWordStart(folded, from);
  if (narrow && !starts && !isAfterClitics(folded, from)) return;
  if (!passes(letters, from, lexicon.spotter)) return;
  wholeNames(folded, from, narrow, lexicon, found);
  if (starts) soundingNames(folded, from, lexicon, found);
}

function isAfterClitics(folded: Folded, from: number): boolean {
  for (let back = 1; back <= MOST_CLITICS && from - back >= 0; back++) {
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
  const forms = lexicon.formsFor(letters.charCodeAt(from));
  let hash = START;
  let hashed = 0;
  for (const length of narrow ? forms.narrow : forms.wide) {
    if (from + length > letters.length) return;
    for (; hashed < length; hashed++) hash = mix(hash, letters.charCodeAt(from + hashed));
    if (!has(forms.keys, slot(hash, forms.keys))) continue;
    const key = letters.slice(from, from + length);
    for (const form of forms.whole.get(key) ?? []) {
      if (joins(folded, from, form))
        found.push({ from, to: behindEnding(folded, from + length, form.person), loose: false, ...form });
    }
    if (narrow)
      for (const head of headsBefore(folded, from + length, forms.heads.get(key)))
        afterHead(folded, from, behindEnding(folded, from + length, head.person), head, found);
  }
}

/** Checks that what stands between the letters is what a printed name may have there. */
function joins(folded: Folded, from: number, form: Form): boolean {
  const { gaps, text, at } = folded;
  const joints = jointsOf(form);
  for (let i = 1; i < joints.length; i++) {
    const gap = gaps[from + i]!;
    const joint = joints[i]!;
    if (gap === GAP.none) {
      if (joint === BREAK && !isCapital(text.charCodeAt(at[from + i]!))) return false;
    } else if (joint === GLUED || !isInnerGap(folded, from + i, form.familyFirst && joint === BREAK)) {
      return false;
    }
  }
  return true;
}

/** The second part of a name, right behind the first or behind a patronymic, a middle name's initial. */
function afterHead(folded: Folded, from: number, next: number, head: Head, found: Spelling[]): void {
  const { gaps, letters } = folded;
  let second = next;
  for (let between = 0; between < 2; between++) {
    if (second >= letters.length || gaps[second] === GAP.none) return;
    if (!isInnerGap(folded, second, head.familyFirst && between === 0)) return;
    const { person, surface, familyFirst } = head;
    const end = endOfTail(folded, second, head);
    if (end > 0) {
      const { commonness } = surface;
      const to = familyFirst ? behindPatronymic(folded, end) : end;
      found.push({ from, to, person, surface, commonness, familyFirst, derived: familyFirst, loose: false });
      return;
    }
    const middle = behindMiddle(folded, second);
    if (middle === 0) return;
    second = middle;
  }
}

/** Index behind the second part of a name that begins here, or 0. */
function endOfTail(folded: Folded, second: number, { tails, person }: Head): number {
  let glued = 0;
  for (const tail of tails) {
    if (!folded.letters.startsWith(tail, second)) continue;
    const end = behindEnding(folded, second + tail.length, person);
    if (wordEnd(folded, end)) return end;
    // Tajik writes its particles onto the name: the boundary looks at them.
    if (person.country === 'TJ') glued = end;
  }
  return glued;
}

/** "Кобзев Вадим Дмитриевич": the patronymic behind belongs to the printed name. */
function behindPatronymic(folded: Folded, to: number): number {
  const { gaps, letters } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space) return to;
  const end = endOfWord(folded, to);
  return PATRONYMIC.test(letters.slice(to, end)) ? end : to;
}

/** Names by their sound. */
function soundingNames(folded: Folded, from: number, lexicon: Lexicon, found: Spelling[]): void {
  const { sounds, firstSounds } = lexicon.formsFor(folded.letters.charCodeAt(from));
  if (sounds.size === 0) return;
  soundsFrom(
    folded,
    from,
    (sound) => firstSounds.has(sound),
    (sound, to) => {
      for (const form of sounds.get(sound) ?? []) found.push({ from, to, loose: true, ...form });
      return false;
    },
  );
}
