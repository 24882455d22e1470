interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** True where a line break would be wrong, as in a subject. */
  readonly oneLine?: boolean;
  readonly onText: (text: string) => void;
}

/**
 * A plain text field as tall as its text. The same words stand under it in flowing text: they give the height in every
 * browser, and they are what is printed, since a printed text field would be cut at the end of the page.
 */
export function GrowingText({ id, label, text, oneLine = false, onText }: Props) {
  return (
    <div class="growing">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        spellcheck={true}
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
