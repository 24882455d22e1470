import type { ComponentChildren } from 'preact';

interface Props {
  /** The radio group it belongs to. */
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly name: ComponentChildren;
  readonly meta?: ComponentChildren;
}

/** One of several things to choose from: a whole card is the label. */
export function Choice({ group, checked, onChoose, name, meta }: Props) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span class="choice-name">{name}</span>
      {meta && <span class="meta">{meta}</span>}
    </label>
  );
}
