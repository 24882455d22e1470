import { type LiveDraft, openDraft } from '../../lib/casebook/live-draft.ts';
import { purposes } from '../../lib/dataset/recipient.ts';
import { writers } from '../../lib/letters/letter-file.ts';
import { nobody } from '../../lib/letters/sender.ts';
import type { Choice, Desk } from './desk-state.ts';

export interface Drafts extends Pick<LiveDraft, 'found' | 'kept'> {
  readonly goOn: () => void;
  readonly discard: () => void;
  /** Forgets the draft of this letter, and saves none until something is typed again. */
  readonly clear: () => Promise<void>;
}

/** Keeps a letter that is being written. */
export function openDrafts(desk: Desk, until: AbortSignal): Drafts {
  let clearedAt: string | undefined;
  const state = () => JSON.stringify([desk.text.value, desk.choice.value.sender]);
  const live = openDraft(
    {
      id: `letter ${desk.person.id}`,
      typed: desk.typed,
      isDue: () => {
        const now = state();
        return desk.typed.value && now !== clearedAt;
      },
      draft: () => ({
        id: `letter ${desk.person.id}`,
        person: desk.person.id,
        ...desk.text.peek(),
        choices: choicesOf(desk.choice.peek(), desk.language.peek(), desk.addressee.peek()?.id),
      }),
    },
    until,
  );
  const clear = () => {
    clearedAt = state();
    return live.clear();
  };
  return {
    found: live.found,
    kept: live.kept,
    goOn: () => {
      const draft = live.take();
      if (draft) desk.restore(choiceFrom(draft.choices), { subject: draft.subject, body: draft.body });
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
