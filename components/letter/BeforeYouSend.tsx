import type { Check } from '../../lib/letters/checks.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Check as Tick, TriangleAlert } from '../icons.ts';
import { SafetyRules } from './SafetyRules.tsx';

/** A last look: what can be told from the text, and what only the reader knows. */
export function BeforeYouSend({ checks, words }: { checks: readonly Check[]; words: Words }) {
  return (
    <section aria-labelledby="before" class="panel">
      <h2 id="before">{words('compose.before')}</h2>
      <ul class="checks">
        {checks.map(({ says, good, count }) => (
          <li key={says} data-good={good}>
            <Icon of={good ? Tick : TriangleAlert} />
            {words(says, count === undefined ? {} : { count })}
          </li>
        ))}
      </ul>
      <details class="safety">
        <summary>{words('safely.title')}</summary>
        <SafetyRules words={words} />
      </details>
      <p class="meta">{words('compose.honest')}</p>
    </section>
  );
}
