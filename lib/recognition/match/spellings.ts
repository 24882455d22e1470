import { type Folded, foldOn, GAP, isNarrow, MOST_EXPANDED, openDesk } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import { BREAK, type Form, GLUED, type Head, jointsOf } from '../forms/form.ts';
import { soundOf } from '../forms/sound.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Spelling } from './candidate.ts';
import { behindEnding } from './endings.ts';
import { VIEW, VIEW_UNSPACED } from './gate.ts';
import { headsBefore } from './heads.ts';
import { heardNames, mayBeHeard } from './heard.ts';
import { has, mayBeClitic, mix, passes, START, slot } from './spotter.ts';
import { endOfWord, isCapital, isWordStart, wordEnd } from './words.ts';

/** All stretches of a folded text that spell a name of the lexicon. */
export function spellingsIn(folded: Folded, lexicon: Lexicon): Spelling[] {
  const found: Spelling[] = [];
  for (let from = 0; from < folded.letters.length; from++) spellingsAt(folded, from, lexicon, found);
  heardNames(folded, lexicon, found);
  return found;
}

/** Code units looked at before a place. */
const BEFORE = 4;
const desk = openDesk((BEFORE + VIEW) * MOST_EXPANDED);

/** True when a name is spelled from a place of a text on, by its letters: what stands around it is not asked. */
export function isSpelledAt(text: string, place: number, lexicon: Lexicon): boolean {
  const start = Math.max(0, place - BEFORE);
  const wide = text.charCodeAt(place) >= WIDE;
  const folded = foldOn(desk, text.slice(start, place + (wide ? VIEW_UNSPACED : VIEW)), lexicon.units);
  // The letters that would show it may stand outside the view.
  folded.slavic = true;
  const found: Spelling[] = [];
  const { at, letters } = folded;
  let from = 0;
  while (from < letters.length && at[from]! < place - start) from++;
  for (let words = 0; words <= MOST_CLITICS && from < letters.length; words++, from++) {
    if (mayBeHeard(folded, from, lexicon)) return true;
    spellingsAt(folded, from, lexicon, found);
    if (found.length > 0) return true;
    if (!mayBeClitic(letters.charCodeAt(from))) return false;
  }
  return false;
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

/** Arabic writes at most so many words onto the next. */
const MOST_CLITICS = 2;

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

/**
 * A gap that may stand between the words of a name: no paragraph; a comma only behind a family name; a full stop only
 * behind an initial, in scripts with spaces: "Знака. С Максимом" is no name.
 */
function isInnerGap({ gaps, letters }: Folded, index: number, commaAllowed: boolean): boolean {
  const gap = gaps[index]!;
  if (gap & (GAP.hard | GAP.paragraph)) return false;
  if (gap & GAP.dot && isNarrow(letters.charCodeAt(index)) && gaps[index - 1] === GAP.none) return false;
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
    if (!isInnerGap(folded, second, head.familyFirst && between === 0)) return;
    const { person, surface, familyFirst } = head;
    const end = endOfTail(folded, second, head);
    if (end > 0) {
      const { commonness } = surface;
      const to = familyFirst ? behindPatronymic(folded, end) : end;
      found.push({ from, to, person, surface, commonness, familyFirst, derived: familyFirst, loose: false });
      return;
    }
    let middle = second + 1;
    while (middle < letters.length && middle - second < LONGEST && gaps[middle] === GAP.none) middle++;
    // An initial is a capital: "Кобзев и Вадим" are two people.
    if (
      middle - second === 1
        ? !isCapital(folded.text.charCodeAt(folded.at[second]!))
        : !PATRONYMIC.test(letters.slice(second, middle))
    )
      return;
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

/** Letters of the longest name: words without end are no names. */
const LONGEST = 60;

/** Names by their sound: the words from here on as given and family name, up to four words. */
function soundingNames(folded: Folded, from: number, lexicon: Lexicon, found: Spelling[]): void {
  const { letters, gaps, text, at } = folded;
  const { sounds, firstSounds } = lexicon.formsFor(letters.charCodeAt(from));
  if (sounds.size === 0) return;
  const ends: number[] = [];
  const last = Math.min(letters.length, from + LONGEST);
  for (let i = from + 1; i <= last && ends.length < 4; i++) {
    if (gaps[i] === GAP.none) continue;
    ends.push(i);
    if (!isInnerGap(folded, i, false)) break;
  }
  for (let split = 0; split < 2 && split + 1 < ends.length; split++) {
    const middle = ends[split]!;
    const first = knownSound(letters.slice(from, middle));
    if (!firstSounds.has(first)) continue;
    for (let end = split + 1; end < ends.length; end++) {
      if (end - split === 1 && !isCapital(text.charCodeAt(at[middle]!))) continue;
      const to = ends[end]!;
      const sound = `${first} ${knownSound(letters.slice(middle, to))}`;
      for (const form of sounds.get(sound) ?? []) found.push({ from, to, loose: true, ...form });
    }
  }
}

/** Words remembered by their sound: the same names stand on a page again and again. */
const REMEMBERED = 1_024;
const remembered = new Map<string, string>();

function knownSound(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const sound = soundOf(word);
  remembered.set(word, sound);
  return sound;
}
