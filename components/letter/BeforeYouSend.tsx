import type { Check } from '../../lib/letters/checks.ts';
import type { Words } from '../../lib/words/index.ts';
import { CheckList } from './CheckList.tsx';
import { SafetyRules } from './SafetyRules.tsx';

/** A last look: what can be told from the text, and what only the reader knows. */
export function BeforeYouSend({ checks, words }: { checks: readonly Check[]; words: Words }) {
  return (
    <section aria-labelledby="before" class="panel">
      <h2 id="before">{words('compose.before')}</h2>
      <CheckList checks={checks} words={words} />
      <details class="safety">
        <summary>{words('safely.title')}</summary>
        <SafetyRules words={words} />
      </details>
      <p class="meta">{words('compose.honest')}</p>
    </section>
  );
}
