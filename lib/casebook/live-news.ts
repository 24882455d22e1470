import { type ReadonlySignal, signal } from '@preact/signals';
import { type CaseNews, type DatasetNow, unreadNews } from './case-news.ts';
import { onChange } from './changes.ts';
import { hasDatabase } from './database.ts';

/** What has changed in followed cases and was not read yet, by person: true in every open surface. */
export type LiveNews = ReadonlySignal<ReadonlyMap<string, CaseNews>>;

/** Follows the news until `until` aborts. What goes wrong is said where the follows are shown, and not twice. */
export function liveNews(dataset: () => Promise<DatasetNow>, until: AbortSignal): LiveNews {
  const now = signal<ReadonlyMap<string, CaseNews>>(new Map());
  let newest = 0;
  const read = async () => {
    const mine = ++newest;
    if (!(await hasDatabase())) return;
    const news = await unreadNews(await dataset());
    if (mine !== newest || until.aborted || !news.ok) return;
    now.value = new Map(news.value.map((one) => [one.person, one]));
  };
  // A dataset that cannot be read is said by the surface that shows it.
  const readQuietly = () => void read().catch(() => undefined);
  onChange((what) => {
    if (what === 'news' || what === 'follows' || what === 'dataset') readQuietly();
  }, until);
  readQuietly();
  return now;
}
