import type { CaseNews } from '../../lib/casebook/case-news.ts';
import { sayChange } from '../../lib/words/changes.ts';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly news: readonly CaseNews[];
  /** Where all of it can be read. */
  readonly followingHref: string;
  readonly caseHref: (person: string) => string;
  readonly words: Words;
}

/** Names said in one notice; a longer list is for the page of followed cases. */
const mostNamed = 3;

/** One quiet notice of what changed in followed cases: in words when it is one, by name when they are few. */
export function NewsNote({ news, followingHref, caseHref, words }: Props) {
  const [first] = news;
  const [change] = first?.changes ?? [];
  const alone = news.length === 1 && first && change ? { ...first, change } : undefined;
  const names = new Intl.ListFormat(words.locale).format([
    ...news.slice(0, mostNamed).map(({ name }) => name),
    ...(news.length > mostNamed ? ['…'] : []),
  ]);
  return (
    <div role="status" class="news-place">
      {first && (
        <p class="news" dir="auto">
          {alone
            ? words('news.one', { name: alone.name, change: sayChange(alone.change, words) })
            : words('news.many', { count: news.length, names })}{' '}
          <a href={alone && change?.kind !== 'taken-out' ? caseHref(alone.person) : followingHref}>
            {words('news.see')}
          </a>
        </p>
      )}
    </div>
  );
}
