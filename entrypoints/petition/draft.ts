import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Draft, deleteDraft, readDraft, saveDraft } from '../../lib/casebook/drafts.ts';
import { purposes } from '../../lib/dataset/recipient.ts';
import { causes } from '../../lib/petitions/cause.ts';
import { type Parts, partKeys } from '../../lib/petitions/parts.ts';
import { signings } from '../../lib/petitions/write.ts';
import type { Choice, PetitionDesk } from './desk-state.ts';
import type { Subject } from './open.ts';
import type { PetitionWords } from './text-state.ts';

/** A draft is saved this long after the last key, and sooner when the page is hidden, in ms. */
const restMs = 400;

export interface PetitionDrafts {
  /** A draft of an earlier visit, until the reader has said what becomes of it. */
  readonly found: ReadonlySignal<Draft | undefined>;
  readonly kept: ReadonlySignal<'nothing' | 'saved' | 'failed'>;
  readonly goOn: () => void;
  readonly discard: () => void;
}

/** Keeps a changed text on this computer, so that a crash costs nobody their words; of an untouched one nothing. */
export function openDrafts(desk: PetitionDesk, text: PetitionWords, until: AbortSignal): PetitionDrafts {
  const id = `petition ${nameOf(desk.subject)}`;
  const found = signal<Draft | undefined>(undefined);
  const kept = signal<'nothing' | 'saved' | 'failed'>('nothing');
  let timer: ReturnType<typeof setTimeout> | undefined;
  void readDraft(id).then((read) => {
    if (read.ok && read.value && !text.typed.peek()) found.value = read.value;
  });
  const save = async () => {
    timer = undefined;
    const paper = text.paper.peek();
    if (!paper) return;
    const person = desk.subject.kind === 'person' ? { person: desk.subject.person.id } : {};
    const { title, ...rest } = paper.parts;
    const body = Object.values(rest).filter(Boolean).join('\n\n');
    const choices = choicesOf(desk.choice.peek(), paper.language, paper.parts);
    try {
      kept.value = (await saveDraft({ id, ...person, subject: title, body, choices })).ok
        ? 'saved'
        : 'failed';
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
    // Every change of the text is a reason to save it again.
    if (!text.typed.value || !text.paper.value) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), restMs);
  });
  addEventListener('pagehide', saveAtOnce, { signal: until });
  document.addEventListener('visibilitychange', saveAtOnce, { signal: until });
  return {
    found,
    kept,
    goOn: () => {
      const draft = found.peek();
      if (!draft) return;
      found.value = undefined;
      const { language = 'en' } = draft.choices;
      const parts = Object.fromEntries(
        partKeys.map((key) => [key, draft.choices[`part ${key}`] ?? '']),
      ) as Parts;
      desk.choose(choiceFrom(draft.choices));
      text.restore(language, parts);
    },
    discard: () => {
      clearTimeout(timer);
      timer = undefined;
      found.value = undefined;
      kept.value = 'nothing';
      void deleteDraft(id);
    },
  };
}

function nameOf(subject: Subject): string {
  if (subject.kind === 'person') return subject.person.id;
  return subject.campaign?.id ?? subject.country;
}

function choicesOf({ purpose, cause, signing, country, recipient }: Choice, language: string, parts: Parts) {
  const all = { purpose, cause, signing, country, recipient, language };
  return {
    ...Object.fromEntries(
      Object.entries(all).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : [])),
    ),
    ...Object.fromEntries(partKeys.map((key) => [`part ${key}`, parts[key]])),
  };
}

function choiceFrom(kept: Readonly<Record<string, string>>): Partial<Choice> {
  const purpose = purposes.find((one) => one === kept.purpose);
  const cause = causes.find((one) => one === kept.cause);
  const signing = signings.find((one) => one === kept.signing);
  return {
    ...(purpose && { purpose }),
    ...(cause && { cause }),
    ...(signing && { signing }),
    ...(kept.country && { country: kept.country }),
    recipient: kept.recipient,
    language: kept.language,
  };
}
