import type { Person, Surface } from '../lexicon.ts';
import { type Heard, heardLatin } from './heard.ts';

/** A name by its sound, for scripts in which the record does not have it. */
export interface HeardForm extends Heard {
  readonly person: Person;
  readonly surface: Surface;
  readonly commonness: number;
  /** Family and given name of a Chinese name: one word in Korean. */
  readonly glued: boolean;
}

/** Consonants of the shortest name that is told by its sound. */
const LEAST = 3;

/** The names that were romanised, by the consonants of their sound. */
export function heardForms(people: readonly Person[]): ReadonlyMap<string, readonly HeardForm[]> {
  const forms = new Map<string, HeardForm[]>();
  for (const person of people) {
    for (const surface of person.surfaces) {
      if (!/[LEP]/.test(surface.kind)) continue;
      // Foreign news name few people of a common name.
      const commonness = Math.max(0, surface.commonness - 1);
      for (const { words, manner, glued } of ordersOf(surface, person)) {
        for (const said of spoken(words)) {
          const { bones, vowels } = heardLatin(said, manner);
          if (bones.length < LEAST) continue;
          const filed = forms.get(bones);
          const form = { person, surface, commonness, glued, bones, vowels };
          if (filed) filed.push(form);
          else forms.set(bones, [form]);
        }
      }
    }
  }
  return forms;
}

type Manner = Parameters<typeof heardLatin>[1];

interface Order {
  readonly words: string[];
  readonly manner: Manner;
  readonly glued: boolean;
}

function ordersOf({ kind, pattern }: Surface, { country }: Person): Order[] {
  const [first = [], second = [], third = []] = pattern.split('|').map((part) => part.split('·'));
  if (kind === 'P') return [{ words: [...first, ...second], manner: 'pinyin', glued: false }];
  const manner: Manner = country === 'TR' || country === 'AZ' ? 'turkish' : undefined;
  const orders: Order[] = [{ words: [...first, ...second], manner, glued: false }];
  if (kind === 'E' && third.length > 0) orders.push({ words: [...second, ...third], manner, glued: true });
  return orders;
}

/** As written, and without the r and the g that some do not speak: マーティン, 코자아츨르. */
function spoken(words: string[]): string[][] {
  const silent = words.map((word) => word.replace(/r(?![aeiouyw])/g, ''));
  return silent.join() === words.join() ? [words] : [words, silent];
}
