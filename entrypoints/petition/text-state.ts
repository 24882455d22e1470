import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type PartKey, type Parts, partsOf, sameParts } from '../../lib/petitions/parts.ts';
import { continuesTyping, type History, openHistory, type TypingStep } from '../compose/history.ts';
import type { PetitionDesk } from './desk-state.ts';

/** What is on the paper, and what it began as. */
export interface OnPaper {
  readonly parts: Parts;
  readonly original: Parts;
  readonly language: string;
}

export interface PetitionWords {
  /** Undefined until the first words are read. */
  readonly paper: ReadonlySignal<OnPaper | undefined>;
  /** True once the reader has typed anything into the text. */
  readonly typed: ReadonlySignal<boolean>;
  /** True when a newer text waits because the reader has changed the one on the paper. */
  readonly offered: ReadonlySignal<boolean>;
  /** True while the reader's own text waits behind a newer one that was taken. */
  readonly keeps: ReadonlySignal<boolean>;
  readonly history: Pick<History<OnPaper>, 'canUndo' | 'canRedo'>;
  readonly type: (part: PartKey, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly takeOffered: () => void;
  readonly dismissOffered: () => void;
  readonly takeBack: () => void;
  /** Puts a kept text on the paper, once the words of its language are there. */
  readonly restore: (language: string, parts: Parts) => void;
}

/**
 * The text of the petition. Words that the reader has typed are never thrown away: a new choice changes the paper only
 * while it is as Vigil wrote it, and is offered beside it afterwards.
 */
export function openWords(desk: PetitionDesk): PetitionWords {
  const paper = signal<OnPaper | undefined>(undefined);
  const kept = signal<OnPaper | undefined>(undefined);
  const dismissed = signal<Parts | undefined>(undefined);
  const typed = signal(false);
  const history = openHistory<OnPaper>();
  let lastStep: TypingStep | undefined;
  let waiting: { readonly language: string; readonly parts: Parts } | undefined;

  const fresh = computed<OnPaper | undefined>(() => {
    const language = desk.language.value;
    const written = desk.petitionIn(language);
    if (!written || !language) return undefined;
    const parts = partsOf(written);
    return { parts, original: parts, language };
  });
  const put = (next: OnPaper) =>
    batch(() => {
      paper.value = next;
      dismissed.value = undefined;
      lastStep = undefined;
    });
  const edited = ({ parts, original }: OnPaper) => !sameParts(parts, original);

  // Whatever is chosen, and whenever its words arrive: an untouched paper follows.
  effect(() => {
    const next = fresh.value;
    if (!next) return;
    const there = paper.peek();
    if (waiting?.language === next.language) {
      put({ ...next, parts: waiting.parts });
      waiting = undefined;
    } else if (!there || !edited(there)) put(next);
  });

  const note = () => {
    const now = paper.peek();
    if (now) history.note(now, false);
  };
  const step = (go: (now: OnPaper) => OnPaper | undefined) => {
    const now = paper.peek();
    const there = now && go(now);
    if (there) put(there);
  };
  return {
    paper,
    typed,
    offered: computed(() => {
      const [next, there] = [fresh.value, paper.value];
      if (!next || !there || sameParts(next.parts, there.original) || sameParts(next.parts, there.parts))
        return false;
      return !dismissed.value || !sameParts(next.parts, dismissed.value);
    }),
    keeps: computed(() => kept.value !== undefined),
    history,
    type: (part, text) =>
      batch(() => {
        const now = paper.peek();
        if (!now) return;
        const next = { field: part, before: now.parts[part], after: text };
        history.note(now, continuesTyping(lastStep, next));
        lastStep = next;
        typed.value = true;
        paper.value = { ...now, parts: { ...now.parts, [part]: text } };
      }),
    undo: () => step(history.undo),
    redo: () => step(history.redo),
    takeOffered: () => {
      const next = fresh.peek();
      if (!next) return;
      kept.value = paper.peek();
      note();
      put(next);
    },
    dismissOffered: () => {
      dismissed.value = fresh.peek()?.parts;
    },
    takeBack: () => {
      const mine = kept.peek();
      if (!mine) return;
      note();
      put(mine);
      kept.value = undefined;
    },
    restore: (language, parts) => {
      typed.value = true;
      const next = fresh.peek();
      if (next?.language === language) put({ ...next, parts });
      else waiting = { language, parts };
    },
  };
}
