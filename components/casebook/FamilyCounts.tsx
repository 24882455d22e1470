import type { CustodyTone } from '../../lib/dataset/custody.ts';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly counts: ReadonlyMap<CustodyTone, number>;
  readonly total: number;
  readonly chosen: CustodyTone | undefined;
  readonly onChoose: (family: CustodyTone | undefined) => void;
  readonly words: Words;
}

/** How many people stand how: each figure says what it counts, and shows those people when chosen. */
export function FamilyCounts({ counts, total, chosen, onChoose, words }: Props) {
  const figure = (family: CustodyTone | undefined, count: number) => (
    <button
      key={family ?? 'all'}
      type="button"
      class="figure"
      data-tone={family}
      aria-pressed={chosen === family}
      disabled={count === 0 && chosen !== family}
      onClick={() => onChoose(chosen === family ? undefined : family)}
    >
      <span class="figure-count">{count.toLocaleString(words.locale)}</span>{' '}
      <span class="figure-name">{words(`casebook.family.${family ?? 'all'}`)}</span>
    </button>
  );
  return (
    <fieldset class="figures">
      <legend class="visually-hidden">{words('casebook.counts')}</legend>
      {figure(undefined, total)}
      {[...counts].map(([family, count]) => figure(family, count))}
    </fieldset>
  );
}
