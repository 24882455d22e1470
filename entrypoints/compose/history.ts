import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What can be undone and redone. */
export interface History<T> {
  /** Notes what there was before a change. A change that `continues` the last one is undone together with it. */
  readonly note: (before: T, continues: boolean) => void;
  /** Gives back what there was before, and keeps `now` to be redone; undefined when there is nothing before. */
  readonly undo: (now: T) => T | undefined;
  readonly redo: (now: T) => T | undefined;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
}

/** A letter is short: as many steps as anybody goes back. */
const mostSteps = 500;

export function openHistory<T>(): History<T> {
  const before = signal<readonly T[]>([]);
  const after = signal<readonly T[]>([]);
  const step = (from: typeof before, to: typeof before, now: T) => {
    const there = from.value.at(-1);
    if (there === undefined) return undefined;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, now];
    return there;
  };
  return {
    note: (was, continues) => {
      after.value = [];
      if (!continues || before.value.length === 0) before.value = [...before.value, was].slice(-mostSteps);
    },
    undo: (now) => step(before, after, now),
    redo: (now) => step(after, before, now),
    canUndo: computed(() => before.value.length > 0),
    canRedo: computed(() => after.value.length > 0),
  };
}

/** True when a change goes on with typing, or with deleting, within one word: the next word is a step of its own. */
export function continuesTyping(last: TypingStep | undefined, next: TypingStep): boolean {
  if (!last || last.field !== next.field || last.after !== next.before) return false;
  const [grown, growing] = [last.after.length - last.before.length, next.after.length - next.before.length];
  if (Math.abs(growing) !== 1 || grown !== growing) return false;
  return !/\s/.test(changedSign(next));
}

export interface TypingStep {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The character that was put in or taken out. */
function changedSign({ before, after }: TypingStep): string {
  const [longer, shorter] = after.length > before.length ? [after, before] : [before, after];
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer[at] ?? '';
}
