import { useState } from 'preact/hooks';
import type { FirstReport } from '../../lib/dataset/first-reports.ts';
import type { Reading } from '../../lib/tab/news-list.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';

/** A site that somebody asks about, and how Vigil reads it. */
export interface Looked {
  readonly host: string;
  readonly reading: Reading;
}

interface Props {
  /** How many sites are read by themselves. */
  readonly sites: number;
  /** Looks an address up in the list; undefined while it is none. */
  readonly look: (typed: string) => Looked | undefined;
  readonly reports: readonly FirstReport[];
  readonly words: Words;
}

const answers: Record<Reading, WordKey> = {
  marked: 'welcome.first.marked',
  quiet: 'welcome.first.quiet',
  unlisted: 'welcome.first.unlisted',
};

/** The way from the sample to the reader's own newspaper, or to a page that is known to name somebody. */
export function FirstPage({ sites, look, reports, words }: Props) {
  const [typed, setTyped] = useState('');
  const found = look(typed);
  return (
    <section aria-labelledby="first">
      <h2 id="first">{words('welcome.first.title')}</h2>
      <p>{words('welcome.first.how', { sites })}</p>
      <p class="first-ask">
        <label for="first-site">{words('welcome.first.ask')}</label>
        <input
          id="first-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="bbc.com"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </p>
      <p role="status">{found && words(answers[found.reading], { host: found.host })}</p>
      {reports.length > 0 && (
        <>
          <p>{words('welcome.first.reports')}</p>
          <ul class="points">
            {reports.map(({ person, source }) => (
              <li key={source.url}>
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
                <span class="meta">
                  {' '}
                  {source.publisher} · {sayDate(source.published ?? '', words.locale)} ·{' '}
                  {person.names.primary}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
