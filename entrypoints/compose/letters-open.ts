import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Reads what belongs to a language when it is first wanted, and keeps it while the page is open. */
export function openLetters<T extends { readonly language: string }>(
  load: (language: string) => Promise<T> | T,
  wanted: readonly ReadonlySignal<string | undefined>[],
) {
  const letters = signal<ReadonlyMap<string, T>>(new Map());
  const broken = signal(false);
  const asked = new Set<string>();
  const arrived = (read: T) => {
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
