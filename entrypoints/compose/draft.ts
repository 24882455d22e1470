import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Draft, deleteDraft, readDraft, saveDraft } from '../../lib/casebook/drafts.ts';
import { purposes } from '../../lib/dataset/recipient.ts';
import { writers } from '../../lib/letters/letter-file.ts';
import { nobody } from '../../lib/letters/sender.ts';
import type { Choice, Desk } from './desk-state.ts';

/** A draft is saved this long after the last key, and sooner when the page is hidden, in ms. */
const restMs = 400;

export interface Drafts {
  /** A draft of an earlier visit, until the reader has said what becomes of it. */
  readonly found: ReadonlySignal<Draft | undefined>;
  /** Whether what is on the sheet is kept: the moment of it, or that it cannot be. */
  readonly kept: ReadonlySignal<'nothing' | 'saved' | 'failed'>;
  readonly goOn: () => void;
  readonly discard: () => void;
  /** Forgets the draft of this letter, and saves none until something is typed again. */
  readonly clear: () => Promise<void>;
}

/** Keeps what is typed on this computer, so that a crash costs nobody a letter. Nothing is kept of an untouched one. */
export function openDrafts(desk: Desk, until: AbortSignal): Drafts {
  const id = `letter ${desk.person.id}`;
  const found = signal<Draft | undefined>(undefined);
  const kept = signal<'nothing' | 'saved' | 'failed'>('nothing');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let clearedAt: string | undefined;

  void readDraft(id).then((read) => {
    if (read.ok && read.value && !desk.typed.peek()) found.value = read.value;
  });

  const now = () => ({
    id,
    person: desk.person.id,
    ...desk.text.peek(),
    choices: choicesOf(desk.choice.peek(), desk.language.peek(), desk.addressee.peek()?.id),
  });
  const save = async () => {
    timer = undefined;
    try {
      kept.value = (await saveDraft(now())).ok ? 'saved' : 'failed';
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
    const state = JSON.stringify([desk.text.value, desk.choice.value.sender]);
    if (!desk.typed.value || state === clearedAt) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), restMs);
  });
  addEventListener('pagehide', saveAtOnce, { signal: until });
  document.addEventListener('visibilitychange', saveAtOnce, { signal: until });

  const clear = async () => {
    clearTimeout(timer);
    timer = undefined;
    clearedAt = JSON.stringify([desk.text.peek(), desk.choice.peek().sender]);
    found.value = undefined;
    kept.value = 'nothing';
    await deleteDraft(id);
  };
  return {
    found,
    kept,
    goOn: () => {
      const draft = found.peek();
      if (!draft) return;
      found.value = undefined;
      desk.restore(choiceFrom(draft.choices), { subject: draft.subject, body: draft.body });
    },
    discard: () => void clear(),
    clear,
  };
}

/** What was chosen, as a draft keeps it: words by name. Nothing is noted of what is empty. */
function choicesOf(choice: Choice, language: string | undefined, recipient: string | undefined) {
  const { writer, organisation, where, name, line } = choice.sender;
  const all = {
    country: choice.country,
    purpose: choice.purpose,
    recipient,
    language,
    beside: choice.beside,
    seed: String(choice.seed),
    writer,
    organisation,
    where,
    name,
    line,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : [])),
  );
}

function choiceFrom(kept: Readonly<Record<string, string>>): Partial<Choice> {
  const purpose = purposes.find((one) => one === kept.purpose);
  const seed = Number(kept.seed);
  return {
    ...(purpose && { purpose }),
    ...(Number.isInteger(seed) && { seed }),
    country: kept.country,
    recipient: kept.recipient,
    language: kept.language,
    beside: kept.beside,
    sender: {
      ...nobody,
      writer: writers.find((one) => one === kept.writer) ?? '',
      organisation: kept.organisation ?? '',
      where: kept.where ?? '',
      name: kept.name ?? '',
      line: kept.line ?? '',
    },
  };
}
