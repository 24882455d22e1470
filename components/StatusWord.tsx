import { type Custody, toneOf } from '../lib/dataset/custody.ts';
import type { RestrictionWord } from '../lib/dataset/restriction.ts';
import type { Words } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import { statusIcons } from './icons.ts';

interface Props {
  readonly custody: Custody;
  readonly restrictions: readonly RestrictionWord[];
  readonly words: Words;
}

/** The status as an icon and a word: the word carries it, the icon and the colour only repeat it. */
export function StatusWord({ custody, restrictions, words }: Props) {
  return (
    <span class="status" data-tone={toneOf(custody)}>
      <Icon of={statusIcons[toneOf(custody)]} />
      {statusText(custody, restrictions, words)}
    </span>
  );
}

/**
 * The words of a status. Where no custody was found the restriction speaks, since "no custody found" at the head of
 * a card would read as a claim that there was none.
 */
export function statusText(custody: Custody, restrictions: readonly RestrictionWord[], words: Words): string {
  const first = restrictions[0];
  if (custody === 'never-detained' && first) return words(`restriction.${first}`);
  return words(`custody.${custody}`);
}
