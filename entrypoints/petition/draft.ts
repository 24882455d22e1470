import { type LiveDraft, openDraft } from '../../lib/casebook/live-draft.ts';
import { purposes } from '../../lib/dataset/recipient.ts';
import { causes } from '../../lib/petitions/cause.ts';
import { type Parts, partKeys } from '../../lib/petitions/parts.ts';
import { signings } from '../../lib/petitions/write.ts';
import type { Choice, PetitionDesk } from './desk-state.ts';
import type { Subject } from './open.ts';
import type { PetitionWords } from './text-state.ts';

export interface PetitionDrafts extends Pick<LiveDraft, 'found' | 'kept'> {
  readonly goOn: () => void;
  readonly discard: () => void;
}

/** Keeps a petition whose text is being changed. */
export function openDrafts(desk: PetitionDesk, text: PetitionWords, until: AbortSignal): PetitionDrafts {
  const id = `petition ${nameOf(desk.subject)}`;
  const person = desk.subject.kind === 'person' ? { person: desk.subject.person.id } : {};
  const live = openDraft(
    {
      id,
      typed: text.typed,
      // Every change of the text is a reason to save it again.
      isDue: () => text.typed.value && text.paper.value !== undefined,
      draft: () => {
        const paper = text.paper.peek();
        if (!paper) return undefined;
        const { title, ...rest } = paper.parts;
        const body = Object.values(rest).filter(Boolean).join('\n\n');
        const choices = choicesOf(desk.choice.peek(), paper.language, paper.parts);
        return { id, ...person, subject: title, body, choices };
      },
    },
    until,
  );
  return {
    found: live.found,
    kept: live.kept,
    goOn: () => {
      const draft = live.take();
      if (!draft) return;
      const { language = 'en' } = draft.choices;
      const parts = Object.fromEntries(
        partKeys.map((key) => [key, draft.choices[`part ${key}`] ?? '']),
      ) as Parts;
      desk.choose(choiceFrom(draft.choices));
      text.restore(language, parts);
    },
    discard: () => void live.clear(),
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
