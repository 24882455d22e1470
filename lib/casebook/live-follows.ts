import { type ReadonlySignal, signal } from '@preact/signals';
import { onChange } from './changes.ts';
import type { Follow } from './follow.ts';
import { follow, listFollows, noteOn, unfollow } from './follows.ts';
import type { Kept, Trouble } from './trouble.ts';

/** What a surface shows of the followed cases at one moment. */
export interface FollowsNow {
  /** False until the first reading is done: a star that is not known must not look like one that is off. */
  readonly known: boolean;
  /** Followed cases by person, the newest follow first. */
  readonly byPerson: ReadonlyMap<string, Follow>;
  readonly setAside: number;
  /** What went wrong with the last act, to be said in words. */
  readonly trouble?: Trouble;
}

export interface LiveFollows {
  readonly now: ReadonlySignal<FollowsNow>;
  /** Settles when the database has been read for the first time. */
  readonly ready: Promise<void>;
  follow(person: string, seenVersion: string): Promise<void>;
  unfollow(person: string): Promise<void>;
  /** Keeps the reader's own words about a followed case; empty ones take the note away. */
  note(person: string, text: string): Promise<void>;
}

/** The followed cases as a signal that stays true in every open surface, whichever of them changes something. */
export function liveFollows(until: AbortSignal): LiveFollows {
  const now = signal<FollowsNow>({ known: false, byPerson: new Map(), setAside: 0 });
  let newest: Promise<void> | undefined;

  /** Reads the database; where readings cross, all of them end with what the one begun last has found. */
  function read(): Promise<void> {
    const mine: Promise<void> = listFollows().then((list) => {
      if (until.aborted) return undefined;
      if (newest !== mine) return newest;
      now.value = list.ok
        ? {
            known: true,
            byPerson: new Map(list.value.follows.map((row) => [row.person, row])),
            setAside: list.value.setAside,
          }
        : { ...now.value, trouble: list.trouble };
      return undefined;
    });
    newest = mine;
    return mine;
  }

  async function act(done: Promise<Kept<unknown>>): Promise<void> {
    const result = await done;
    await read();
    if (!result.ok) now.value = { ...now.value, trouble: result.trouble };
  }

  onChange(() => void read(), until);
  return {
    now,
    ready: read(),
    follow: (person, seenVersion) => act(follow(person, seenVersion)),
    unfollow: (person) => act(unfollow(person)),
    note: (person, text) => act(noteOn(person, text)),
  };
}
