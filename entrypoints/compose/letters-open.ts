import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Letters } from '../../lib/letters/load.ts';

/** Reads the letters of a language when it is first wanted, and keeps them while the page is open. */
export function openLetters(
  load: (language: string) => Promise<Letters> | Letters,
  wanted: readonly ReadonlySignal<string | undefined>[],
) {
  const letters = signal<ReadonlyMap<string, Letters>>(new Map());
  const broken = signal(false);
  const asked = new Set<string>();
  const arrived = (read: Letters) => {
    letters.value = new Map([...letters.peek(), [read.language, read]]);
  };
  effect(() => {
    for (const { value: language } of wanted) {
      if (!language || asked.has(language)) continue;
      asked.add(language);
      const read = load(language);
      if (read instanceof Promise) read.then(arrived, () => (broken.value = true));
      else arrived(read);
    }
  });
  return { letters, broken };
}
