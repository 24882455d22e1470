import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Draft, deleteDraft, readDraft, saveDraft } from './drafts.ts';

/** A draft is saved this long after the last key, and sooner when the page is hidden, in ms. */
const restMs = 400;

interface Writing {
  /** The draft's id: the same again is the same draft. */
  readonly id: string;
  /** Whether anything was typed yet: of an untouched text nothing is kept, and an earlier draft is still offered. */
  readonly typed: ReadonlySignal<boolean>;
  /** Whether what stands there now is to be saved. Whatever signals it reads are the changes to save after. */
  readonly isDue: () => boolean;
  /** What stands there now; undefined while nothing does. */
  readonly draft: () => Omit<Draft, 'edited'> | undefined;
}

export interface LiveDraft {
  /** A draft of an earlier visit, until the reader has said what becomes of it. */
  readonly found: ReadonlySignal<Draft | undefined>;
  /** Whether what is written is kept: the moment of it, or that it cannot be. */
  readonly kept: ReadonlySignal<'nothing' | 'saved' | 'failed'>;
  /** The draft that was found, to go on with; it is not offered again. */
  readonly take: () => Draft | undefined;
  /** Forgets the draft, and what was about to be saved. */
  readonly clear: () => Promise<void>;
}

/** Keeps what is typed on this computer, so that a crash costs nobody their words. */
export function openDraft({ id, typed, isDue, draft }: Writing, until: AbortSignal): LiveDraft {
  const found = signal<Draft | undefined>(undefined);
  const kept = signal<'nothing' | 'saved' | 'failed'>('nothing');
  let timer: ReturnType<typeof setTimeout> | undefined;

  void readDraft(id).then((read) => {
    if (read.ok && read.value && !typed.peek()) found.value = read.value;
  });

  const save = async () => {
    timer = undefined;
    const now = draft();
    if (!now) return;
    try {
      kept.value = (await saveDraft(now)).ok ? 'saved' : 'failed';
    } catch {
      // Longer than a kept text may be.
      kept.value = 'failed';
    }
  };
  const saveAtOnce = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void save();
  };
  effect(() => {
    if (!isDue()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), restMs);
  });
  addEventListener('pagehide', saveAtOnce, { signal: until });
  document.addEventListener('visibilitychange', saveAtOnce, { signal: until });

  return {
    found,
    kept,
    take: () => {
      const taken = found.peek();
      found.value = undefined;
      return taken;
    },
    clear: async () => {
      clearTimeout(timer);
      timer = undefined;
      found.value = undefined;
      kept.value = 'nothing';
      await deleteDraft(id);
    },
  };
}
