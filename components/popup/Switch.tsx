interface Props {
  /** Ids of the elements that name and describe it are made from this. */
  readonly id: string;
  readonly title: string;
  /** What stands behind the title, such as the site. */
  readonly of?: string | undefined;
  readonly why: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly disabled?: boolean;
}

/** Something that is on or off, with what that means. */
export function Switch({ id, title, of, why, on, onSwitch, disabled = false }: Props) {
  return (
    <div class="switch-row">
      <div>
        <span id={id} class="switch-title">
          {title}
        </span>{' '}
        {of && <span class="meta">{of}</span>}
        <p id={`${id}-why`} class="meta">
          {why}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        disabled={disabled}
        onClick={() => onSwitch(!on)}
      >
        <span />
      </button>
    </div>
  );
}
