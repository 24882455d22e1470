import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Purpose } from '../../lib/dataset/recipient.ts';
import { alignParagraphs, joinRows } from '../../lib/letters/align.ts';
import { whoAnswers } from '../../lib/letters/answerable.ts';
import { type Addressee, audienceFor, isListed } from '../../lib/letters/audience.ts';
import { type Letter, type LetterOf, writeLetter } from '../../lib/letters/fill.ts';
import type { Letters } from '../../lib/letters/load.ts';
import { type OfferedLanguages, offeredLanguages, ownLanguage } from '../../lib/letters/offer-languages.ts';
import { type Suggestion, suggestPurposes } from '../../lib/letters/purpose.ts';
import { guessCountry, sameState } from '../../lib/letters/reader-country.ts';
import { type Addressees, addresseesFor } from '../../lib/letters/recipients.ts';
import { nobody, type Sender, suggestedLines } from '../../lib/letters/sender.ts';
import { continuesTyping, type History, openHistory, type TypingStep } from './history.ts';
import { openLetters } from './letters-open.ts';
import type { Material } from './open.ts';

/** What the reader has chosen. */
export interface Choice {
  readonly country: string | undefined;
  readonly purpose: Purpose;
  /** Undefined until the reader picks somebody: then it is whoever comes first. */
  readonly recipient: string | undefined;
  /** Undefined until the reader picks one: then it is the one that fits whoever the letter goes to. */
  readonly language: string | undefined;
  /** The language set beside the letter; undefined until the reader picks one, and empty for none. */
  readonly beside: string | undefined;
  readonly sender: Sender;
  /** Which wording; another number is another wording of the same letter. */
  readonly seed: number;
  readonly copyToEmbassy: boolean;
}

export interface Text {
  readonly subject: string;
  readonly body: string;
}

/** A letter as Vigil wrote it, of what, and in which language. */
export interface Original extends Letter {
  readonly of: LetterOf;
  readonly to: Addressee;
  readonly language: string;
}

/** What is on the sheet, and what it began as. */
interface OnSheet {
  readonly text: Text;
  readonly original: Original | undefined;
}

export interface Desk extends Material {
  readonly now: Date;
  readonly suggestion: Suggestion;
  readonly choice: ReadonlySignal<Choice>;
  readonly addressees: ReadonlySignal<Addressees>;
  readonly addressee: ReadonlySignal<Addressee | undefined>;
  /** True when the reader is where the letter would go: then none is suggested. */
  readonly tooNear: ReadonlySignal<boolean>;
  readonly languages: ReadonlySignal<OfferedLanguages>;
  /** The language of the letter, and the letters in it once they are read. */
  readonly language: ReadonlySignal<string | undefined>;
  readonly letters: ReadonlySignal<Letters | undefined>;
  /** True when a file of letters could not be read. */
  readonly broken: ReadonlySignal<boolean>;
  /** The reader's own language beside the letter's, where it is another. */
  readonly besideLanguage: ReadonlySignal<string | undefined>;
  /** What is on the sheet, in that language. */
  readonly beside: ReadonlySignal<Letter | undefined>;
  readonly text: ReadonlySignal<Text>;
  /** The text, one row for each paragraph of the original. */
  readonly rows: ReadonlySignal<readonly string[]>;
  /** What the text on the sheet began as. */
  readonly original: ReadonlySignal<Original | undefined>;
  /** A newer text than the one on the sheet, which the reader has changed. */
  readonly offered: ReadonlySignal<Original | undefined>;
  /** True while the reader's own text waits behind a newer one that was taken. */
  readonly keeps: ReadonlySignal<boolean>;
  /** True once the reader has typed anything, here or in a field about themselves. */
  readonly typed: ReadonlySignal<boolean>;
  readonly history: Pick<History<OnSheet>, 'canUndo' | 'canRedo'>;
  readonly choose: (change: Partial<Choice>) => void;
  readonly type: (change: Partial<Text>) => void;
  readonly typeRow: (row: number, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly takeOffered: () => void;
  readonly dismissOffered: () => void;
  readonly takeBack: () => void;
  /** Fills in who the reader is, as it was kept: that is nothing they typed. */
  readonly setSelf: (self: Partial<Sender>) => void;
  /** Puts a kept draft on the sheet. */
  readonly restore: (choice: Partial<Choice>, text: Text) => void;
}

/**
 * The state of the page. Words that the reader has typed are never thrown away: a new choice changes the sheet only
 * while it is as Vigil wrote it, and is offered beside it afterwards.
 */
export function openDesk(material: Material, own: readonly string[], now: Date): Desk {
  const { person, recipients, index } = material;
  const suggestion = suggestPurposes(person, index, now);
  const choice = signal<Choice>({
    country: guessCountry(own),
    purpose: suggestion.purposes[0] ?? 'release',
    recipient: undefined,
    language: undefined,
    beside: undefined,
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
  const languages = computed<OfferedLanguages>(() => {
    const to = addressee.value;
    if (!to) return { all: [], first: undefined, read: new Set() };
    const reads = isListed(to) ? to.languages : own;
    return offeredLanguages(reads, own, index.languages, audienceFor(to));
  });
  const language = computed(() => {
    const { all, first } = languages.value;
    return all.find((one) => one === choice.value.language) ?? first;
  });
  const besideLanguage = computed(() => {
    const to = addressee.value;
    const wanted = choice.value.beside ?? ownLanguage(own, index.languages) ?? 'en';
    const there = to && index.languages[wanted]?.includes(audienceFor(to));
    return there && wanted !== language.value ? wanted : undefined;
  });
  const { letters: read, broken } = openLetters(material.load, [language, besideLanguage]);
  const letters = computed(() => read.value.get(language.value ?? ''));
  const write = (of: LetterOf, letters: Letters, plan?: Letter['plan']) =>
    writeLetter(of, letters, recipients.answerable, now, plan);
  const fresh = computed<Original | undefined>(() => {
    const to = addressee.value;
    if (!to || !letters.value || suggestion.purposes.length === 0) return undefined;
    const { purpose, sender, seed } = choice.value;
    const of = { person, purpose, addressee: to, sender, seed };
    return { ...write(of, letters.value), of, to, language: letters.value.language };
  });

  const original = signal<Original | undefined>(undefined);
  const text = signal<Text>(textOf(undefined));
  const typedRows = signal<readonly string[] | undefined>(undefined);
  const kept = signal<OnSheet | undefined>(undefined);
  const dismissed = signal<string | undefined>(undefined);
  const typed = signal(false);
  const history = openHistory<OnSheet>();
  let lastStep: TypingStep | undefined;
  let waiting: Text | undefined;
  const onSheet = (): OnSheet => ({ text: text.peek(), original: original.peek() });
  const edited = () => !same(text.peek(), textOf(original.peek()));
  const put = (sheet: OnSheet) =>
    batch(() => {
      original.value = sheet.original;
      text.value = sheet.text;
      typedRows.value = undefined;
      dismissed.value = undefined;
      lastStep = undefined;
    });
  const rows = computed(() => {
    const { body } = text.value;
    const typed = typedRows.value;
    if (typed && joinRows(typed) === body) return typed;
    return alignParagraphs(original.value?.paragraphs.map(({ text }) => text) ?? [], body);
  });

  // Whatever is chosen, and whenever its letters arrive: an untouched sheet follows.
  effect(() => {
    const letter = fresh.value;
    if (!letter) return;
    if (waiting) {
      put({ original: letter, text: waiting });
      waiting = undefined;
    } else if (!edited()) put({ original: letter, text: textOf(letter) });
  });

  const step = (field: string, before: string, after: string) => {
    const next = { field, before, after };
    history.note(onSheet(), continuesTyping(lastStep, next));
    lastStep = next;
    typed.value = true;
  };
  const type = (change: Partial<Text>, changedRows?: readonly string[]) =>
    batch(() => {
      const after = { ...text.peek(), ...change };
      const field = change.subject === undefined ? 'body' : 'subject';
      step(field, text.peek()[field], after[field]);
      text.value = after;
      typedRows.value = changedRows;
    });

  return {
    ...material,
    now,
    suggestion,
    choice,
    addressees,
    addressee,
    tooNear,
    languages,
    language,
    letters,
    broken,
    besideLanguage,
    beside: computed(() => {
      const written = original.value;
      const own = read.value.get(besideLanguage.value ?? '');
      const theirs = read.value.get(written?.language ?? '');
      if (!written || !own || !theirs || own === theirs) return undefined;
      return write(inOwnWords(written.of, theirs, own), own, written.plan);
    }),
    text,
    rows,
    original,
    keeps: computed(() => kept.value !== undefined),
    offered: computed(() => {
      const letter = fresh.value;
      const differs =
        letter && !same(textOf(letter), textOf(original.value)) && !same(textOf(letter), text.value);
      return differs && dismissed.value !== letter.body ? letter : undefined;
    }),
    typed,
    history,
    choose: (change) =>
      batch(() => {
        if (change.sender) typed.value = true;
        choice.value = { ...choice.peek(), ...change };
      }),
    type: (change) => type(change),
    typeRow: (row, said) => {
      const after = rows.peek().with(row, said);
      type({ body: joinRows(after) }, after);
    },
    undo: () => {
      const before = history.undo(onSheet());
      if (before) put(before);
    },
    redo: () => {
      const after = history.redo(onSheet());
      if (after) put(after);
    },
    takeOffered: () => {
      const letter = fresh.peek();
      if (!letter) return;
      kept.value = onSheet();
      history.note(onSheet(), false);
      put({ original: letter, text: textOf(letter) });
    },
    dismissOffered: () => {
      dismissed.value = fresh.peek()?.body;
    },
    takeBack: () => {
      const mine = kept.peek();
      if (!mine) return;
      history.note(onSheet(), false);
      put(mine);
      kept.value = undefined;
    },
    setSelf: (self) => {
      choice.value = { ...choice.peek(), sender: { ...choice.peek().sender, ...self } };
    },
    restore: (change, said) => {
      waiting = said;
      typed.value = true;
      choice.value = { ...choice.peek(), ...change };
    },
  };
}

/** A suggested personal line is said in the other language too; one's own words stand as they are. */
function inOwnWords(of: LetterOf, theirs: Letters, own: Letters): LetterOf {
  const at = suggestedLines(of.person, of.sender, theirs).indexOf(of.sender.line);
  const line = suggestedLines(of.person, of.sender, own)[at];
  return line === undefined ? of : { ...of, sender: { ...of.sender, line } };
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
