import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaseHistory, type CaseNews, historyOf, newsRead } from '../../lib/casebook/case-news.ts';
import { datasetNow } from '../../lib/dataset-now.ts';

/**
 * What changed in a followed case, as it was when its page was opened: it is marked as read by being shown, and what is
 * new still says so until the reader leaves, or until there is something newer.
 */
export function useHistory(
  person: string,
  followed: boolean,
  news: CaseNews | undefined,
): CaseHistory | undefined {
  const [history, setHistory] = useState<CaseHistory>();
  const last = useRef('');
  // That it was read ends the news, and is no reason to look anew.
  if (news) last.current = JSON.stringify(news.changes);
  const again = last.current;
  useEffect(() => {
    let left = false;
    if (!followed) setHistory(undefined);
    if (!followed) return undefined;
    const look = async () => {
      const dataset = await datasetNow();
      const found = await historyOf(person, dataset);
      if (left || !found.ok) return;
      setHistory(found.value);
      if (found.value.fresh.length > 0) await whenSeen();
      if (!left && found.value.fresh.length > 0) await newsRead(person, dataset);
    };
    // What cannot be read is said at the head of the page.
    void look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [person, followed, again]);
  return history;
}

/** Waits until the page is in front: what lies in a tab behind was not read. */
function whenSeen(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}
