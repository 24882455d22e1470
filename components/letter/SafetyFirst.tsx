import type { Words } from '../../lib/words/index.ts';
import { SafetyRules } from './SafetyRules.tsx';

/** Before the first letter: shown once, in the way of nothing, and to be read again beside every letter. */
export function SafetyFirst({ onRead, words }: { onRead: () => void; words: Words }) {
  return (
    <section class="safety-first" aria-labelledby="safety-first">
      <h2 id="safety-first">{words('safely.title')}</h2>
      <p>{words('safely.intro')}</p>
      <SafetyRules words={words} />
      <button type="button" class="button" onClick={onRead}>
        {words('safely.read')}
      </button>
    </section>
  );
}
