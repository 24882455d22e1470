import { Fragment } from 'preact';
import type { Source } from '../lib/dataset/person.ts';
import type { Words } from '../lib/words/index.ts';
import { colon } from '../lib/words/signs.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly numbers: readonly number[];
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** The numbers of the sources behind a fact; each opens the publisher's page, which is not told where from. */
export function Cite({ numbers, sources, words }: Props) {
  return (
    <>
      {numbers.map((n, i) => {
        const source = sources.find((source) => source.n === n);
        if (!source) return null;
        return (
          <Fragment key={n}>
            {/* Two numbers side by side would read as one: 3 2, not 32. */}
            {i > 0 && ' '}
            <SourceLink
              source={source}
              class="cite"
              title={source.publisher + colon(words) + source.title}
              aria-label={words('source.number', { n }) + colon(words) + source.publisher}
            >
              {n}
            </SourceLink>
          </Fragment>
        );
      })}
    </>
  );
}
