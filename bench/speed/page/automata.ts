import { AhoCorasick as MonyoneDoubleArray } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { type Contestant, type Names, walkerOf } from './contestant.ts';
import { Patience } from './patience.ts';

/** @monyone/aho-corasick as a double array: the quickest Aho-Corasick package found. */
export function monyone({ forms }: Names, patience: number): Contestant {
  const automaton = new MonyoneDoubleArray([...forms]);
  return eachText((text) => automaton.matchInText(text).length, patience);
}

/** modern-ahocorasick: knows graphemes, maps back to the text as given. */
export function modernAhoCorasick({ forms }: Names, patience: number): Contestant {
  const automaton = new ModernAhoCorasick(forms);
  return eachText((text) => automaton.search(text).length, patience);
}

/** One RegExp of all names, longer ones before their own beginnings; case and marks as printed, the quickest way. */
export function oneRegExp({ forms }: Names, patience: number): Contestant {
  const pattern = new RegExp(alternation(forms), 'g');
  return eachText((text) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text)) count++;
    return count;
  }, patience);
}

/** The source of a RegExp that matches any of the forms. */
export function alternation(forms: readonly string[]): string {
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.reverse().join('|');
}

function eachText(search: (text: string) => number, ms: number): Contestant {
  const patience = new Patience(ms);
  return {
    begin: () => patience.begin(),
    run: (root) => patience.search(walkerOf(root), search),
  };
}
