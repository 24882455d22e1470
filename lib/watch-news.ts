import { lookForNews } from './casebook/case-news.ts';
import { onChange } from './casebook/changes.ts';
import { hasDatabase } from './casebook/database.ts';
import { datasetNow } from './dataset-now.ts';

/**
 * Looks for news of followed cases now, and whenever a case is followed or another dataset is opened: a case is
 * remembered as it was when it was followed. `casebook/case-news` says what was found. Until `until` aborts.
 */
export function watchNews(until: AbortSignal): void {
  const look = async () => {
    if (await hasDatabase()) await lookForNews(await datasetNow());
  };
  // A dataset that cannot be read is said by the surface that shows it.
  const lookQuietly = () => void look().catch(() => undefined);
  onChange((what) => {
    if (what === 'follows' || what === 'dataset') lookQuietly();
  }, until);
  lookQuietly();
}
