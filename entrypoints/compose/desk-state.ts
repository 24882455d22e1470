import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Purpose } from '../../lib/dataset/recipient.ts';
import { whoAnswers } from '../../lib/letters/answerable.ts';
import { type Addressee, isListed } from '../../lib/letters/audience.ts';
import { type Letter, writeLetter } from '../../lib/letters/fill.ts';
import { type Suggestion, suggestPurposes } from '../../lib/letters/purpose.ts';
import { guessCountry, sameState } from '../../lib/letters/reader-country.ts';
import { type Addressees, addresseesFor } from '../../lib/letters/recipients.ts';
import { nobody, type Sender } from '../../lib/letters/sender.ts';
import type { Material } from './open.ts';

/** What the reader has chosen. */
export interface Choice {
  readonly country: string | undefined;
  readonly purpose: Purpose;
  /** Undefined until the reader picks somebody: then it is whoever comes first. */
  readonly recipient: string | undefined;
  readonly sender: Sender;
  /** Which wording; another number is another wording of the same letter. */
  readonly seed: number;
  readonly copyToEmbassy: boolean;
}

export interface Text {
  readonly subject: string;
  readonly body: string;
}

/** A letter as Vigil wrote it, and to whom. */
export interface Original extends Letter {
  readonly to: Addressee;
}

export interface Desk extends Material {
  readonly now: Date;
  readonly suggestion: Suggestion;
  readonly choice: ReadonlySignal<Choice>;
  readonly addressees: ReadonlySignal<Addressees>;
  readonly addressee: ReadonlySignal<Addressee | undefined>;
  /** True when the reader is where the letter would go: then none is suggested. */
  readonly tooNear: ReadonlySignal<boolean>;
  readonly text: ReadonlySignal<Text>;
  /** What the text on the sheet began as. */
  readonly original: ReadonlySignal<Original | undefined>;
  /** A newer text than the one on the sheet, which the reader has changed. */
  readonly offered: ReadonlySignal<Original | undefined>;
  /** True while the reader's own text waits behind a newer one that was taken. */
  readonly keeps: ReadonlySignal<boolean>;
  readonly choose: (change: Partial<Choice>) => void;
  readonly type: (change: Partial<Text>) => void;
  readonly takeOffered: () => void;
  readonly dismissOffered: () => void;
  readonly takeBack: () => void;
}

/**
 * The state of the page. Words that the reader has typed are never thrown away: a new choice changes the sheet only
 * while it is as Vigil wrote it, and is offered beside it afterwards.
 */
export function openDesk(material: Material, languages: readonly string[], now: Date): Desk {
  const { person, recipients, letters } = material;
  const knows = { answerable: recipients.answerable, deaths: Object.keys(letters.deaths) };
  const suggestion = suggestPurposes(person, knows, now);
  const choice = signal<Choice>({
    country: guessCountry(languages),
    purpose: suggestion.purposes[0] ?? 'release',
    recipient: undefined,
    sender: nobody,
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    copyToEmbassy: false,
  });
  const { state } = whoAnswers(person, recipients.answerable);
  const tooNear = computed(() => {
    const { country } = choice.value;
    return country !== undefined && state !== undefined && sameState(country, state);
  });
  const addressees = computed(() =>
    addresseesFor(person, choice.value.purpose, choice.value.country, recipients, now),
  );
  const addressee = computed(() => {
    const { all, first } = addressees.value;
    return all.find(({ id }) => id === choice.value.recipient) ?? first;
  });
  const fresh = computed<Original | undefined>(() => {
    const to = addressee.value;
    if (!to || suggestion.purposes.length === 0) return undefined;
    const { purpose, sender, seed } = choice.value;
    return {
      ...writeLetter({ person, purpose, addressee: to, sender, seed }, letters, recipients.answerable, now),
      to,
    };
  });

  const original = signal<Original | undefined>(fresh.peek());
  const text = signal<Text>(textOf(original.value));
  const kept = signal<{ text: Text; original: Original | undefined } | undefined>(undefined);
  const dismissed = signal<string | undefined>(undefined);
  const edited = () => !same(text.peek(), textOf(original.peek()));
  const take = (letter: Original | undefined) =>
    batch(() => {
      original.value = letter;
      text.value = textOf(letter);
      dismissed.value = undefined;
    });

  return {
    ...material,
    now,
    suggestion,
    choice,
    addressees,
    addressee,
    tooNear,
    text,
    original,
    keeps: computed(() => kept.value !== undefined),
    offered: computed(() => {
      const letter = fresh.value;
      const differs =
        letter && !same(textOf(letter), textOf(original.value)) && !same(textOf(letter), text.value);
      return differs && dismissed.value !== letter.body ? letter : undefined;
    }),
    choose: (change) => {
      choice.value = { ...choice.peek(), ...change };
      if (!edited()) take(fresh.value);
    },
    type: (change) => {
      text.value = { ...text.peek(), ...change };
    },
    takeOffered: () => {
      kept.value = { text: text.peek(), original: original.peek() };
      take(fresh.peek());
    },
    dismissOffered: () => {
      dismissed.value = fresh.peek()?.body;
    },
    takeBack: () => {
      const mine = kept.peek();
      if (!mine) return;
      batch(() => {
        original.value = mine.original;
        text.value = mine.text;
        kept.value = undefined;
      });
    },
  };
}

/** The embassy that can have a copy of a letter to an authority, if it has an e-mail address. */
export function embassyForCopy({ addressees, addressee }: Desk): readonly string[] {
  if (addressee.value?.kind !== 'authority') return [];
  const embassy = addressees.value.all.find(({ kind }) => kind === 'embassy');
  return embassy && isListed(embassy) ? embassy.emails.slice(0, 1) : [];
}

const textOf = (letter: Original | undefined): Text => ({
  subject: letter?.subject ?? '',
  body: letter?.body ?? '',
});
const same = (a: Text, b: Text): boolean => a.subject === b.subject && a.body === b.body;
