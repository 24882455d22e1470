import { foldWord } from '../../lib/recognition/fold/folded.ts';
import { WIDE } from '../../lib/recognition/fold/units.ts';
import type { FormIndex } from '../../lib/recognition/forms/form.ts';
import { openShelf } from '../../lib/recognition/forms/shelf.ts';
import type { CompiledGate } from '../../lib/recognition/lexicon/compiled.ts';
import { readPeople } from '../../lib/recognition/lexicon/people.ts';
import { loadGate } from '../../lib/recognition/match/gate-tables.ts';
import { gateText } from '../../lib/recognition/match/gate-text.ts';
import { BEHIND_KANA, isKana, LAW_WORDS } from '../../lib/recognition/match/law.ts';
import { lettersText } from '../../lib/recognition/match/letters.ts';
import { hashOf, nextPrint, PRINT, printsText, tailOf } from '../../lib/recognition/match/prints.ts';
import { admit, END, mix, openSpotter, START } from '../../lib/recognition/match/spotter.ts';

/** The gate for the people of a lexicon: every printed form of a name is let through. */
export function gateOf(lines: string, han: string): CompiledGate {
  const people = readPeople(lines);
  const letters = lettersText();
  const { units } = loadGate({ han, letters, bits: '', prints: '' });
  const printed: string[] = [];
  const forms = openShelf(people, units, (letters) => printed.push(letters)).all();
  const spaced = printed.filter((letters) => letters.charCodeAt(0) < WIDE);
  const shortest = spaced.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const spotter = openSpotter(people.length * 12, shortest);
  for (const letters of printed) admit(spotter, letters);
  for (const word of LAW_WORDS) admit(spotter, foldWord(word, units));
  for (let kana = 0x30a1; isKana(kana); kana++)
    for (const behind of BEHIND_KANA) admit(spotter, String.fromCharCode(kana) + behind);
  return { han, letters, bits: gateText(spotter), prints: printsOf(forms) };
}

/** The fingerprints of all names, of first and second parts, and of names by their sound. */
function printsOf({ whole, heads, sounds, firstSounds, narrow, wide }: FormIndex): string {
  const hashes = new Set<number>();
  for (const [letters, filed] of whole) {
    hashes.add(hashOf(letters));
    if (letters.charCodeAt(0) < 0x80) for (const { pattern } of filed) addNexts(pattern, hashes);
  }
  let tail = 0;
  for (const [letters, filed] of heads) {
    hashes.add(mix(hashOf(letters), PRINT.head));
    const start = tailOf(letters, 0, letters.length);
    for (const { tails } of filed) {
      for (const each of tails) {
        hashes.add(hashOf(each, start));
        tail = Math.max(tail, each.length);
      }
    }
  }
  for (const sound of sounds.keys()) hashes.add(hashOf(sound, mix(START, PRINT.sound)));
  for (const sound of firstSounds) hashes.add(hashOf(sound, mix(START, PRINT.firstSound)));
  return printsText(hashes, { narrow: narrow.at(-1) ?? 0, wide: wide.at(-1) ?? 0, tail });
}

/** Each joint of a printed form with what stands before it, and the next two letters. */
function addNexts(pattern: string, hashes: Set<number>): void {
  const parts = pattern.split(/[|·]/);
  for (let joint = 1; joint < parts.length; joint++) {
    const next = parts.slice(joint).join('');
    hashes.add(
      nextPrint(hashOf(parts.slice(0, joint).join('')), next.charCodeAt(0), next.charCodeAt(1) || END),
    );
  }
}
