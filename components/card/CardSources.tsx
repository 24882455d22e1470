import type { Person } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { Cite } from '../Cite.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { trusted } from './trusted.ts';

interface Props {
  readonly person: Person;
  readonly words: Words;
}

/** Where sources disagree, said as it stands. */
export function Conflicts({ person: { conflicts, sources }, words }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <details>
      <summary>{words('card.conflicts', { count: conflicts.length })}</summary>
      <ul>
        {conflicts.map(({ text, sources: numbers }) => (
          <li key={text}>
            <span lang={recordLanguage(words)}>{text}</span>{' '}
            <Cite numbers={numbers} sources={sources} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All sources, each a link to the publisher's own page, which is not told where the reader comes from; and what to do when one is wrong. */
export function SourceList({ person: { sources }, words, onReport }: Props & { onReport: () => void }) {
  return (
    <details>
      <summary>{words('source.count', { count: sources.length })}</summary>
      <ol>
        {sources.map((source) => (
          <li key={source.n} value={source.n}>
            <SourceLink source={source}>{source.title}</SourceLink>
            <span class="publisher">
              {[
                source.publisher,
                source.published ? sayDate(source.published, words.locale) : words('source.undated'),
                source.reprint && words('source.reprint'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" class="link report" onClick={trusted(onReport)}>
        {words('report.link')}
      </button>
    </details>
  );
}
