import type { Person } from '../lib/dataset/person.ts';
import { sentenceShare } from '../lib/dataset/term.ts';
import type { Words } from '../lib/words/index.ts';

/** How much of a sentence has passed, where that can be said: in words, with a bar that repeats them. */
export function TermBar({ person, now, words }: { person: Person; now: Date; words: Words }) {
  const share = sentenceShare(person, now);
  if (share === undefined) return null;
  // Neither "0%" nor "100%" is true of somebody whose term runs.
  const percent = Math.min(99, Math.max(1, Math.round(share * 100)));
  const text = words('term.share', { share: percentFormat(words.locale).format(percent / 100) });
  return (
    <span class="term-passed" role="img" aria-label={text}>
      {text}
      {/* Drawn with attributes: a style in the markup is refused by our content security policy. */}
      <svg class="term" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="1" />
      </svg>
    </span>
  );
}

const percentFormat = (locale: string) => new Intl.NumberFormat(locale, { style: 'percent' });
