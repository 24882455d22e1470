import type { Words } from '../lib/words/index.ts';
import { listComma } from '../lib/words/signs.ts';

interface Props {
  readonly of: readonly { readonly url: string; readonly publisher: string }[];
  readonly class?: string;
  readonly words: Words;
}

/** Who says so, each a link to where, in one line. */
export function Publishers({ of, words, class: name }: Props) {
  return of.map(({ url, publisher }, i) => (
    <span key={url}>
      {i > 0 && listComma(words)}
      <a class={name} href={url} target="_blank" rel="noopener noreferrer">
        {publisher}
      </a>
    </span>
  ));
}
