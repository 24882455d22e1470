import type { CaseHistory } from '../../lib/casebook/case-news.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { ChangeList } from './ChangeList.tsx';

interface Props {
  readonly history: CaseHistory;
  /** The moment of following. */
  readonly since: string;
  readonly words: Words;
}

/** What changed in a case since the reader followed it; what was not read yet comes first and says so. */
export function CaseChanges({ history: { read, fresh }, since, words }: Props) {
  const date = sayDate(isoDay(new Date(since)), words.locale);
  return (
    <section class="case-changes" aria-labelledby="changes">
      <h2 id="changes">{words('news.history')}</h2>
      {read.length + fresh.length === 0 && <p class="meta">{words('news.none', { date })}</p>}
      {fresh.length > 0 && <ChangeList changes={fresh} fresh words={words} />}
      {read.length > 0 && <ChangeList changes={read} words={words} />}
    </section>
  );
}
