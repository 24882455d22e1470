import { foldWord } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Person, Surface } from '../lexicon.ts';
import { REACH } from '../match/spotter.ts';
import { declined, isWomansName } from './cyrillic.ts';
import { type FormIndex, file, fileHead, lettersOf, note } from './form.ts';
import { latinised } from './latinised.ts';
import { looseBeginnings, soundOf } from './sound.ts';

type Add = (pattern: string, familyFirst: boolean, derived: boolean, commonness?: number) => void;

/** Derives what print makes of a surface and files it. */
export function deriveForms(person: Person, surface: Surface, units: Uint16Array, index: FormIndex): void {
  const [first = '', ...rest] = surface.pattern.split('|');
  const second = rest.join('|');
  const add: Add = (pattern, familyFirst, derived, commonness = surface.commonness) => {
    const letters = lettersOf(pattern);
    note(index, letters);
    file(index.whole, letters, { person, surface, commonness, pattern, familyFirst, derived });
    index.admit?.(letters);
  };
  const lead = (heads: readonly string[], tails: readonly string[], familyFirst: boolean) => {
    const folded = [...new Set(tails.map((tail) => foldWord(tail, units)))];
    for (const printed of new Set(heads)) {
      const head = foldWord(printed, units);
      fileHead(index, head, { person, surface, tails: folded, familyFirst });
      index.admit?.(head + folded[0]);
      // A patronymic may follow a short given name.
      if (surface.kind === 'C') index.admit?.(head);
    }
  };
  switch (surface.kind) {
    case 'N':
      return;
    case 'H':
      add(surface.pattern, true, false);
      return;
    case 'P':
      add(surface.pattern, true, false);
      add(`${second}|${first}`, false, true);
      return;
    case 'E':
      deriveEnglish(surface, add);
      return;
    case 'L': {
      add(surface.pattern, false, false);
      add(`${second}|${first}`, true, true);
      const [given, family] = [lettersOf(first), lettersOf(second)];
      fileHead(index, given, { person, surface, tails: [family], familyFirst: false });
      // A short given name with a case ending brings the ending within the gate's reach: Cana Atalaya.
      if (given.length < REACH && index.admit) {
        for (const e of 'aeiou') index.admit(given + e + family);
        // A middle name's initial behind a given name; the shortest ones are everyday words.
        if (given.length === REACH - 1) index.admit(given);
      }
      const form = {
        person,
        surface,
        commonness: surface.commonness,
        pattern: surface.pattern,
        familyFirst: false,
        derived: true,
      };
      index.firstSounds.add(soundOf(given));
      if (file(index.sounds, `${soundOf(given)} ${soundOf(family)}`, form) && index.admit)
        looseBeginnings(given + family).forEach(index.admit);
      return;
    }
    case 'C': {
      const woman = isWomansName(first);
      const [given, family] = [declined(first, 'given', woman), declined(second, 'family', woman)];
      lead(given, family, false);
      lead(family, given, true);
      const others = declined(UKRAINIAN[first] ?? first, 'given', woman);
      if (first in UKRAINIAN) {
        lead(others, family, false);
        lead(family, others, true);
      }
      const families = latinised(second);
      latinised(first).forEach((name, language) => {
        add(`${foldWord(name, units)}|${foldWord(families[language]!, units)}`, false, true);
        lead([name], [families[language]!], false);
      });
      return;
    }
    case 'D':
      lead([first], declined(second, 'given', false), true);
      // Ukrainian writes the same system with its own vowels.
      lead([ukrainian(first)], declined(ukrainian(second), 'given', false), true);
      return;
    default:
      add(surface.pattern, false, false);
      // علی جاسب حطاب الهلیجی: the last of several family names is often left out.
      if (surface.kind === 'B' && /·.*·?/.test(second))
        for (let cut = second.lastIndexOf('·'); cut > 0; cut = second.lastIndexOf('·', cut - 1))
          if (second.slice(0, cut).length > 2 && second.charCodeAt(0) < WIDE)
            add(`${first}|${second.slice(0, cut)}`, false, true);
  }
}

/** Given names that Ukrainian translates. */
export const UKRAINIAN: Readonly<Record<string, string>> = {
  Алексей: 'Олексій',
  Александр: 'Олександр',
  Дмитрий: 'Дмитро',
  Михаил: 'Михайло',
  Николай: 'Микола',
  Сергей: 'Сергій',
  Андрей: 'Андрій',
  Павел: 'Павло',
  Елена: 'Олена',
  Анна: 'Ганна',
};

/** Albert Ho, Ho Albert; with the Chinese given name also Ho Chun-yan, Albert Ho Chun-yan, Ho Chun-yan Albert. */
function deriveEnglish({ pattern }: Surface, add: Add): void {
  const [english, family, given] = pattern.split('|');
  add(`${english}|${family}`, false, false);
  add(`${family}|${english}`, true, true);
  if (!given) return;
  // With the Chinese given name the name is as good as unique.
  add(`${family}|${given}`, true, false, 0);
  add(`${given}|${family}`, false, true, 0);
  add(pattern, false, false, 0);
  add(`${family}|${given}|${english}`, true, false, 0);
}

function ukrainian(name: string): string {
  return name.replaceAll('и', 'і').replaceAll('ы', 'и').replaceAll('э', 'е').replaceAll('ъ', '’');
}
