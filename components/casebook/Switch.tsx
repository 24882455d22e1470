interface Props {
  readonly id: string;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What stands in the way, such as a permission that was refused. */
  readonly trouble?: string | undefined;
}

/** One thing that is on or off, with what it does. */
export function Switch({ id, name, says, on, onChange, trouble }: Props) {
  return (
    <div class="setting">
      <label class="setting-switch" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            // What is shown is what holds: the box waits for the answer.
            const wanted = event.currentTarget.checked;
            event.currentTarget.checked = on;
            onChange(wanted);
          }}
        />
        {name}
      </label>
      <p class="meta" id={`${id}-says`}>
        {says}
      </p>
      <p class="trouble-line" role="alert">
        {trouble}
      </p>
    </div>
  );
}
