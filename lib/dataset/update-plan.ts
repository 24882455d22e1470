import { changesBetween, type PersonChanges } from './changes.ts';
import type { Person } from './person.ts';
import type { UpdatePayload } from './update-payload.ts';
import { compareVersions } from './version.ts';

/** What opening a dataset file would do, to be shown before it is done. */
export interface UpdatePlan {
  readonly payload: UpdatePayload;
  /** The version that is used now. */
  readonly from: string;
  readonly to: string;
  /** Everybody whose record differs, with what differs; those added and taken out too. In the order of ids. */
  readonly changes: readonly PersonChanges[];
  readonly added: number;
  readonly takenOut: number;
  readonly changed: number;
  /**
   * People whose names the extension cannot recognise on pages, since its lexicon is compiled into it: those who are
   * new, and those whose names have changed. They are in lists, searches, cases and letters all the same.
   */
  readonly unrecognised: readonly { readonly id: string; readonly name: string }[];
}

export type Planned =
  | { readonly ok: true; readonly plan: UpdatePlan }
  /** What is offered is as old as what is here, or older. */
  | { readonly ok: false; readonly here: string; readonly offered: string };

/** Compares a payload with the dataset that is used now. `known` are the people whom the packaged lexicon knows. */
export function planUpdate(
  payload: UpdatePayload,
  here: { readonly version: string; readonly people: readonly Person[] },
  known: ReadonlyMap<string, Person>,
): Planned {
  if (compareVersions(payload.version, here.version) <= 0)
    return { ok: false, here: here.version, offered: payload.version };
  const changes = changesBetween(here.people, payload.people);
  const count = (kind: 'added' | 'taken-out') => changes.filter((one) => one.changes[0].kind === kind).length;
  const added = count('added');
  const takenOut = count('taken-out');
  const unrecognised = payload.people
    .filter(({ id, names }) => namesOf(known.get(id)) !== JSON.stringify(names))
    .map(({ id, names }) => ({ id, name: names.primary }));
  const plan: UpdatePlan = {
    payload,
    from: here.version,
    to: payload.version,
    changes,
    added,
    takenOut,
    changed: changes.length - added - takenOut,
    unrecognised,
  };
  return { ok: true, plan };
}

const namesOf = (person: Person | undefined): string | undefined => person && JSON.stringify(person.names);
