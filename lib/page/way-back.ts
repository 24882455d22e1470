import { type Caret, caretIn, putCaretBack } from './card/caret.ts';

interface Position {
  readonly x: number;
  readonly y: number;
}

interface Left extends Position {
  readonly focus: Element | null;
  readonly caret: Caret | undefined;
}

/** Where the reader was before going from name to name by keyboard, and the way back there. */
export class WayBack {
  #left: Left | undefined;
  /** Where the last step ended: from there, another step leaves nothing that the reader had chosen. */
  #arrived: Position | undefined;

  /** Called before a step. */
  leave(): void {
    const { scrollX: x, scrollY: y } = window;
    if (this.#arrived && this.#arrived.x === x && this.#arrived.y === y) return;
    this.#left = { x, y, focus: document.activeElement, caret: caretIn(document) };
  }

  /** Called after a step. */
  arrive(): void {
    this.#arrived = { x: scrollX, y: scrollY };
  }

  /** Goes back: the window, the focus and the caret. False where the reader has not left. */
  goBack(): boolean {
    const left = this.#left;
    this.#left = this.#arrived = undefined;
    if (!left) return false;
    if (left.focus instanceof HTMLElement) left.focus.focus({ preventScroll: true });
    if (left.caret) putCaretBack(left.caret);
    scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
    return true;
  }
}
