import { pinyin } from 'pinyin-pro';

const INITIAL = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/;
const FINALS = new Set(
  'a o e ai ei ao ou an en ang eng er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ong ue ü üe'.split(
    ' ',
  ),
);

/** Reads characters as pinyin syllables, in lower case and without tones; the first one as a family name. */
export function readingOf(characters: string): string[] {
  return pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: false }).map((s) =>
    s.replaceAll('ü', 'v'),
  );
}

/** Splits a given name in pinyin ("Jiaxi", "Chun-yan", "Tian’an") into its syllables, of which there are `count`. */
export function syllablesOf(given: string, count: number | undefined): string[] {
  const marked = given.split(/[\s\-‐-–'’]+/).filter(Boolean);
  if (marked.length > 1) return marked.map((s) => s.toLowerCase());
  const letters = given.toLowerCase();
  const splits = splitsOf(letters).filter((split) => count === undefined || split.length === count);
  return splits.sort((a, b) => a.length - b.length)[0] ?? [letters];
}

function splitsOf(letters: string): string[][] {
  if (letters === '') return [[]];
  const found: string[][] = [];
  for (let end = Math.min(6, letters.length); end > 0; end--) {
    if (!isSyllable(letters.slice(0, end))) continue;
    for (const rest of splitsOf(letters.slice(end))) found.push([letters.slice(0, end), ...rest]);
  }
  return found;
}

function isSyllable(letters: string): boolean {
  const initial = INITIAL.exec(letters)?.[0] ?? '';
  return FINALS.has(letters.slice(initial.length).replace('v', 'ü'));
}
