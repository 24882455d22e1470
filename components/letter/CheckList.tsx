import type { Check } from '../../lib/letters/checks.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Check as Tick, TriangleAlert } from '../icons.ts';
import { Publishers } from '../Publishers.tsx';

/** What can be told from a text before it is sent, each with who says so where it is no matter of counting. */
export function CheckList({ checks, words }: { checks: readonly Check[]; words: Words }) {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <li key={check.says + (check.about?.name ?? '')} data-good={check.good}>
          <Icon of={check.good ? Tick : TriangleAlert} />
          <span>
            {sayCheck(check, words)}{' '}
            {check.sources && <Publishers of={check.sources} class="meta" words={words} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sayCheck({ says, count, about }: Check, words: Words): string {
  if (about) return words(says, { name: about.name, country: placeName(about.country, words.locale) });
  return words(says, count === undefined ? {} : { count });
}
