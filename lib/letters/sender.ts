import type { Person } from '../dataset/person.ts';
import type { Writer } from './letter-file.ts';
import type { Letters } from './load.ts';
import type { Slots } from './render.ts';
import { sayWith } from './say.ts';

/** What readers say of themselves. All of it may be left out; nothing of it is kept. */
export interface Sender {
  readonly writer: Writer | '';
  /** Of which they are a member, when they write as one. */
  readonly organisation: string;
  readonly where: string;
  readonly name: string;
  /** A line of their own, which no other letter has. */
  readonly line: string;
}

export const nobody: Sender = { writer: '', organisation: '', where: '', name: '', line: '' };

/** The sender as slots; a member of no named organisation is left out rather than half said. */
export function senderSlots(sender: Sender, letters: Pick<Letters, 'writers' | 'speech'>): Slots {
  const { typed } = letters.speech;
  const [organisation, where, name] = [
    typed(oneLine(sender.organisation)),
    typed(oneLine(sender.where)),
    oneLine(sender.name),
  ];
  const phrase = sender.writer ? letters.writers[sender.writer] : '';
  const who = phrase.includes('{{organisation}}')
    ? organisation && phrase.replace('{{organisation}}', () => organisation)
    : phrase;
  return { who, where, name, organisation };
}

/** Three lines to begin from, for who the reader is: each is meant to be changed. */
export function suggestedLines(
  person: Person,
  { writer }: Pick<Sender, 'writer'>,
  letters: Letters,
): string[] {
  const say = sayWith({ ...letters.speech.person(person), pronoun: person.pronoun });
  return letters.lines[writer || 'nobody'].flatMap((line) => say(line) ?? []);
}

/** Whatever is typed into a field stays one line, without characters that print nothing. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
