import { type ReadonlySignal, signal } from '@preact/signals';
import { directionOf } from '../letters/direction.ts';
import { watchSettings } from '../settings/store.ts';
import { chosenWords, wordsFor } from './chosen.ts';
import type { Words } from './index.ts';

/**
 * The words of a page of Vigil's own, in the language that the reader chose, and in another as soon as they choose
 * that. The page's `lang` and `dir` follow. `table` is the file of the language, where that is on its way already.
 */
export async function openSpoken(table?: Promise<unknown>): Promise<ReadonlySignal<Words>> {
  const spoken = signal(await chosenWords(table));
  tag(spoken.value);
  let newest = 0;
  watchSettings(async (settings) => {
    const mine = ++newest;
    const words = await wordsFor(settings.language);
    if (mine !== newest || words === spoken.peek()) return;
    tag(words);
    spoken.value = words;
  });
  return spoken;
}

function tag({ locale }: Words): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
