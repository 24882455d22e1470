import type { Person, Source } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { comma } from '../../lib/words/signs.ts';
import { Cite } from '../Cite.tsx';

interface Props {
  readonly person: Person;
  readonly reportHref: string;
  readonly words: Words;
}

/** Where each fact comes from, where sources disagree, and how words of the record are to be read. */
export function HowWeKnow({ person, reportHref, words }: Props) {
  const { sources, conflicts, notes, namesakes } = person;
  const lang = recordLanguage(words);
  return (
    <section aria-labelledby="how" class="how">
      <h2 id="how">{words('casebook.case.how')}</h2>
      {conflicts.length > 0 && (
        <>
          <h3>{words('conflict.title')}</h3>
          <ul class="plain-list">
            {conflicts.map((conflict) => (
              <li key={conflict.text}>
                <span lang={lang}>{conflict.text}</span>{' '}
                <Cite numbers={conflict.sources} sources={sources} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{words('notes.title')}</h3>
          <ul class="plain-list">
            {notes.map((note) => (
              <li key={note} lang={lang}>
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
      {namesakes.length > 0 && (
        <>
          <h3>{words('casebook.case.namesakes')}</h3>
          <ul class="plain-list">
            {namesakes.map(({ who, source }) => (
              <li key={who}>
                <span lang={lang}>{who}</span> <Cite numbers={[source]} sources={sources} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words('casebook.case.sources')}</h3>
      <ol class="sources">
        {sources.map((source) => (
          <SourceLine key={source.n} source={source} words={words} />
        ))}
      </ol>
      <p class="how-more">
        <a href={reportHref}>{words('report.link')}</a>
      </p>
    </section>
  );
}

/** One source under its own number, a copy marked as one. */
export function SourceLine({ source, words }: { source: Source; words: Words }) {
  const { n, url, title, publisher, published, reprint } = source;
  return (
    <li value={n}>
      <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
        {title}
      </a>
      <span class="meta">
        {publisher}
        {comma(words)}
        {published ? sayDate(published, words.locale) : words('source.undated')}
        {reprint && (
          <abbr class="copy" title={words('casebook.case.copyWhy')}>
            {words('source.reprint')}
          </abbr>
        )}
      </span>
    </li>
  );
}
