/**
 * Hears the keys of undo and redo in a sheet of text fields. The history is of the whole sheet: a new wording can be
 * undone too, which the browser's own cannot.
 */
export const undoKeys =
  (onUndo: () => void, onRedo: () => void) =>
  (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    if (redo) onRedo();
    else onUndo();
  };
