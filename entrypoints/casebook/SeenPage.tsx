import { useEffect, useState } from 'preact/hooks';
import { type SeenDay, SeenView } from '../../components/casebook/SeenView.tsx';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import { onChange } from '../../lib/casebook/changes.ts';
import { caseHash, settingsHash } from '../../lib/casebook/route.ts';
import { forgetSightings, listSightings } from '../../lib/casebook/sightings.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import type { PageProps } from './page-props.ts';

type Read = Awaited<ReturnType<typeof listSightings>>;

/** `#/seen`: where followed names were met. It follows what other windows meet. */
export function SeenPage({ casebook, around: { words } }: PageProps) {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const until = new AbortController();
    const again = () => void listSightings().then(setRead);
    onChange((what) => what === 'sightings' && again(), until.signal);
    again();
    return () => until.abort();
  }, []);
  const index = casebook.index.value;
  const settings = casebook.settings.now.value;
  if (!read || !settings || index.state !== 'here') return null;
  if (!read.ok) return <TroubleNote trouble={read.trouble} words={words} />;
  return (
    <SeenView
      on={settings.seenInNews}
      days={byDay(read.value.rows, index.value.people)}
      setAside={read.value.setAside}
      settingsHref={settingsHash}
      onClear={() => void forgetSightings()}
      words={words}
    />
  );
}

/** Sightings as a list of days, the newest first, as they are read. */
function byDay(
  rows: readonly { id: string; person: string; day: string; host: string }[],
  people: readonly PersonSummary[],
): SeenDay[] {
  const names = new Map(people.map(({ id, primary }) => [id, primary]));
  const days = new Map<string, SeenDay['met'][number][]>();
  for (const { id, person, day, host } of rows) {
    const met = days.get(day) ?? [];
    met.push({ id, name: names.get(person) ?? person, href: caseHash(person), host });
    days.set(day, met);
  }
  return [...days].map(([day, met]) => ({ day, met }));
}
