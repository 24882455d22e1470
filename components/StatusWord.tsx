import { type Custody, toneOf } from '../lib/dataset/custody.ts';
import type { RestrictionWord } from '../lib/dataset/restriction.ts';
import type { Words } from '../lib/words/index.ts';
import { type StatusTerm, statusTerm } from '../lib/words/status-term.ts';
import { Icon } from './Icon.tsx';
import { statusIcons } from './icons.ts';

interface Props {
  readonly custody: Custody;
  readonly restrictions: readonly RestrictionWord[];
  readonly words: Words;
  /** Where the word is explained; left out where a way there would only be in the way. */
  readonly meaningHref?: (word: StatusTerm) => string;
}

/** The status as an icon and a word: the word carries it, the icon and the colour only repeat it. */
export function StatusWord({ custody, restrictions, words, meaningHref }: Props) {
  const term = statusTerm(custody, restrictions);
  return (
    <span class="status" data-tone={toneOf(custody)} title={words(`glossary.${term}`)}>
      <Icon of={statusIcons[toneOf(custody)]} />
      {meaningHref ? (
        <a class="meaning" href={meaningHref(term)}>
          {words(term)}
        </a>
      ) : (
        words(term)
      )}
    </span>
  );
}
