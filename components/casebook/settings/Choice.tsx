interface Props<T extends string> {
  readonly id: string;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, with what it does. */
export function Choice<T extends string>({ id, name, says, value, options, onChange }: Props<T>) {
  return (
    <div class="setting">
      <label class="setting-choice" for={id}>
        {name}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-says`}
        value={value}
        onChange={(event) => {
          const wanted = options.find((option) => option.value === event.currentTarget.value);
          if (wanted) onChange(wanted.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <p class="meta" id={`${id}-says`}>
        {says}
      </p>
    </div>
  );
}
