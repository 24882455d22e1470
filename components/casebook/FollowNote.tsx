import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly person: string;
  readonly name: string;
  readonly note: string;
  /** Called when the reader has finished writing. */
  readonly onNote: (note: string) => void;
  readonly words: Words;
}

/** A note for the reader's own eyes. It is kept when the field is left, and shown as a line until it is opened again. */
export function FollowNote({ person, name, note, onNote, words }: Props) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: whoever types right away must not lose a letter.
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open)
    return (
      <p class="note-line">
        {note && <span dir="auto">{note}</span>}{' '}
        <button
          type="button"
          class="button"
          data-look="quiet"
          aria-label={words(note ? 'note.edit.of' : 'note.add.of', { name })}
          onClick={() => setOpen(true)}
        >
          {words(note ? 'note.edit' : 'note.add')}
        </button>
      </p>
    );
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        // A field that is taken away while it has the focus tells nobody that it was changed.
        if (field.current && field.current.value !== note) onNote(field.current.value);
        setOpen(false);
      }}
    >
      <label for={`note-${person}`}>{words('note.of', { name })}</label>
      <textarea
        id={`note-${person}`}
        rows={3}
        dir="auto"
        ref={field}
        defaultValue={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      <p class="take">
        <button type="submit" class="button">
          {words('note.done')}
        </button>
        <span class="meta">{words('note.says')}</span>
      </p>
    </form>
  );
}
