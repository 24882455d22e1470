import { type ReadonlySignal, signal } from '@preact/signals';
import { hasReadSafety, keepWriter, noteSafetyRead, readWriter } from '../../lib/casebook/kept-writer.ts';
import { writers } from '../../lib/letters/letter-file.ts';
import type { Sender } from '../../lib/letters/sender.ts';
import type { Desk } from './desk-state.ts';

/** What is known of the reader as a writer, beyond this letter. */
export interface KeptSelf {
  /** True where who they are is kept for the next letter; they asked for it. */
  readonly remembers: ReadonlySignal<boolean>;
  readonly remember: (yes: boolean) => void;
  /** False until they have said that they know how to write safely; undefined until that is read. */
  readonly knowsSafety: ReadonlySignal<boolean | undefined>;
  readonly safetyRead: () => void;
}

export function openKeptSelf(desk: Desk): KeptSelf {
  const remembers = signal(false);
  const knowsSafety = signal<boolean | undefined>(undefined);
  void readWriter().then((read) => {
    if (!read.ok || !read.value) return;
    remembers.value = true;
    const { writes, organisation, where, signs } = read.value;
    if (desk.typed.peek()) return;
    desk.setSelf({
      writer: writers.find((one) => one === writes) ?? '',
      organisation,
      where,
      name: signs,
    });
  });
  // Where nothing can be kept it is shown each time, rather than never.
  void hasReadSafety().then((read) => (knowsSafety.value = read.ok && read.value));
  const keep = ({ writer, organisation, where, name }: Sender) =>
    void keepWriter({ writes: writer, organisation, where, signs: name });
  desk.choice.subscribe(({ sender }) => {
    if (remembers.peek()) keep(sender);
  });
  return {
    remembers,
    remember: (yes) => {
      remembers.value = yes;
      if (yes) keep(desk.choice.peek().sender);
      else void keepWriter(null);
    },
    knowsSafety,
    safetyRead: () => {
      knowsSafety.value = true;
      void noteSafetyRead();
    },
  };
}
