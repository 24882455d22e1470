import { safetyRules } from '../../lib/letters/safety.ts';
import type { Words } from '../../lib/words/index.ts';

/** How to write safely, each rule with who says so. */
export function SafetyRules({ words }: { words: Words }) {
  return (
    <ul class="safety-rules">
      {safetyRules.map(({ says, sources }) => (
        <li key={says}>
          {words(says)}{' '}
          {sources.map(({ publisher, url }) => (
            <a key={url} class="meta" href={url} target="_blank" rel="noopener noreferrer">
              {publisher}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
