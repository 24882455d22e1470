import { REACH } from '../match/spotter.ts';

/**
 * The sound of a romanised name, for names that news spell in many ways (Waleed, Walid; Sotoudeh, Sotude; Talantov,
 * Talantow). Runs of vowels become one of two vowels, doubled consonants one, and the ways to write one consonant meet.
 */
export function soundOf(name: string): string {
  // Aleksej, Aleksei.
  const letters = name.replace(/([aeiou])j(?![aeiou])/g, '$1i');
  let sound = '';
  let at = (letters.startsWith('al') || letters.startsWith('el')) && !isVowel(letters.charCodeAt(2)) ? 2 : 0;
  while (at < letters.length) {
    const run = at;
    while (at < letters.length && isVowel(letters.charCodeAt(at))) at++;
    if (at > run) {
      const initial = run === 0 && (letters.startsWith('w') || letters.startsWith('v'));
      if (initial) sound += 'w';
      sound += isDark(letters, initial ? run + 1 : run, at) ? 'u' : 'a';
      continue;
    }
    const [consonant, length] = consonantAt(letters, at);
    // Abdul, Abdel, Abdol: one prefix.
    if (consonant === 'l' && sound === 'abdu') sound = 'abda';
    if (!sound.endsWith(consonant)) sound += consonant;
    at += length;
  }
  return sound.length > 2 && sound.endsWith('h') ? sound.slice(0, -1) : sound;
}

/** The letters of vowels and half-vowels, v and w among them: Pavlov, Pawlow. */
function isVowel(code: number): boolean {
  return (
    code === 97 ||
    code === 101 ||
    code === 105 ||
    code === 111 ||
    code === 117 ||
    code === 121 ||
    code === 118 ||
    code === 119
  );
}

/** True when a run of vowels holds an o, u or w. */
function isDark(letters: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = letters.charCodeAt(i);
    if (code === 111 || code === 117 || code === 118 || code === 119) return true;
  }
  return false;
}

/** The consonant that is written from here on, and with how many letters. */
function consonantAt(letters: string, at: number): [string, number] {
  const letter = letters.charAt(at);
  const next = letters.charAt(at + 1);
  if (next === 'h') {
    if (letter === 's' || letter === 'c') return ['c', 2];
    if (letter === 'k') return ['x', 2];
    if (letter === 'z') return ['j', 2];
    if (letter === 'g' || letter === 't' || letter === 'd') return [letter, 2];
  }
  if (letter === 's' && next === 'c' && letters.charAt(at + 2) === 'h') return ['c', 3];
  if (letter === 'd' && next === 'j') return ['j', 2];
  if (letter === 't' && (next === 's' || next === 'z')) return ['z', 2];
  if (letter === 'q') return ['k', 1];
  if (letter === 'x') return ['ks', 1];
  return [letter, 1];
}

/** Vowels that romanisations exchange. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'e'],
  e: ['e', 'a', 'i', 'ee'],
  i: ['i', 'e', 'ee', 'y'],
  ee: ['ee', 'i'],
  y: ['y', 'i'],
  o: ['o', 'u', 'ou'],
  u: ['u', 'o', 'ou', 'oo'],
  ou: ['ou', 'u', 'o'],
  oo: ['oo', 'u', 'ou'],
};
const RUNS = /^([^aeiouy]*)([aeiouy]+)([^aeiouy]*)([aeiouy]*)(.*)$/;

/** How the same name may begin when its vowels are romanised otherwise: enough for the gate. */
export function looseBeginnings(letters: string): string[] {
  const [, start = '', run = '', middle = '', next = '', rest = ''] = RUNS.exec(letters) ?? [];
  const others = (vowels: string) => ALIKE[vowels] ?? [vowels];
  const single = middle.replace(/(.)\1/g, '$1');
  const middles = single === middle ? [middle] : [middle, single];
  const found: string[] = [];
  for (const vowel of others(run)) {
    for (const between of middles) {
      const begun = start + vowel + between;
      if (begun.length >= REACH) found.push(begun);
      else for (const second of others(next)) found.push(begun + second + rest);
    }
  }
  return found;
}
