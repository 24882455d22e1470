import type { LetterFile, Writer } from './letter-file.ts';
import type { Slots } from './render.ts';

/** What readers say of themselves. All of it may be left out; nothing of it is kept. */
export interface Sender {
  readonly writer: Writer | '';
  /** Of which they are a member, when they write as one. */
  readonly organisation: string;
  readonly where: string;
  readonly name: string;
}

export const nobody: Sender = { writer: '', organisation: '', where: '', name: '' };

/** The sender as slots; a member of no named organisation is left out rather than half said. */
export function senderSlots(sender: Sender, letters: LetterFile): Slots {
  const [organisation, where, name] = [sender.organisation, sender.where, sender.name].map(oneLine);
  const phrase = sender.writer ? letters.writers[sender.writer] : '';
  const who = phrase.includes('{{organisation}}')
    ? organisation && phrase.replace('{{organisation}}', () => organisation)
    : phrase;
  return { who, where, name, organisation };
}

/** Whatever is typed into a field stays one line, without characters that print nothing. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
