interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** True where a line break would be wrong, as in a subject. */
  readonly oneLine?: boolean;
  /** What says more about it, by id. */
  readonly describedBy?: string;
  readonly onText: (text: string) => void;
}

/**
 * A plain text field as tall as its text. The same words stand under it in flowing text, which gives it its height in
 * every browser.
 */
export function GrowingText({ id, label, text, oneLine = false, describedBy, onText }: Props) {
  return (
    <div class="growing">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        spellcheck={true}
        aria-describedby={describedBy}
        value={text}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onText(oneLine ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value);
        }}
        onKeyDown={(event) => {
          if (oneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault();
        }}
      />
      <div class="mirror" aria-hidden="true">
        {text}
        {'\n'}
      </div>
    </div>
  );
}
