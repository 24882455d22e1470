import { useRef } from 'preact/hooks';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Search, X } from '../icons.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly words: Words;
}

/** One field for a name in any script. */
export function SearchBox({ query, onQuery, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="search">
      <Icon of={Search} />
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={words('casebook.search')}
        placeholder={words('casebook.search.hint')}
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          class="search-clear"
          aria-label={words('casebook.search.clear')}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        >
          <Icon of={X} />
        </button>
      )}
    </search>
  );
}
