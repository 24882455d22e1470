import type { nextOf, YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';

type Next = NonNullable<ReturnType<typeof nextOf<YearlyDate>>>;

/** The next day on which others speak up too, said quietly at the foot of the popup. */
export function NextDate({ next, words }: { next: Next; words: Words }) {
  const day = sayDate(next.from, words.locale, 'short');
  return (
    <footer class="next-date meta">
      <span>{sayWhen(next, words)}</span>
      {next.days > 0 && <time dateTime={next.from}>{day}</time>}
    </footer>
  );
}

function sayWhen({ date: { name }, from, to, days }: Next, words: Words): string {
  if (days > 1) return words('date.next.in', { name, count: days });
  if (days === 1) return words('date.next.tomorrow', { name });
  return from === to
    ? words('date.next.today', { name })
    : words('date.next.until', { name, date: sayDate(to, words.locale) });
}
