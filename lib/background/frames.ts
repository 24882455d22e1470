import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type Finding, findingSchema, type PageCommand } from '../protocol.ts';

/** Who was found in a frame of a tab's page. */
export interface FrameFindings {
  readonly frameId: number;
  readonly findings: readonly Finding[];
}

const findingsSchema = z.array(findingSchema);

/** A look at a tab's frames that is going on, and the one after it that somebody waits for already. */
interface Looking {
  readonly now: Promise<FrameFindings[]>;
  next?: Promise<FrameFindings[]>;
}

const looking = new Map<number, Looking>();

/**
 * Who was found in the frames of a tab below the page itself. Each is asked where it stands, so nothing need be kept of
 * frames that come and go. Empty where nothing may be asked.
 *
 * A page of a thousand frames has a hundred of them tell their news at once. Whoever asks while a look is going on may
 * mean something newer than it sees; all of those get the one look after it.
 */
export function findingsInFrames(tabId: number): Promise<FrameFindings[]> {
  const going = looking.get(tabId);
  if (going) {
    going.next ??= going.now.then(() => findingsInFrames(tabId));
    return going.next;
  }
  const now = lookAtFrames(tabId).finally(() => looking.delete(tabId));
  looking.set(tabId, { now });
  return now;
}

async function lookAtFrames(tabId: number): Promise<FrameFindings[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => globalThis.vigilFindings?.() ?? [],
    });
    return results.flatMap(({ frameId, result }) => {
      const findings = findingsSchema.safeParse(result).data ?? [];
      return frameId !== 0 && findings.length > 0 ? [{ frameId, findings }] : [];
    });
  } catch {
    return [];
  }
}

/** The people of a page and of its frames: certain ones first, each once, with all mentions counted. */
export function together(page: readonly Finding[], frames: readonly FrameFindings[]): Finding[] {
  const people = new Map<string, Finding>();
  for (const finding of [...page, ...frames.flatMap(({ findings }) => findings)]) {
    const before = people.get(finding.person);
    people.set(finding.person, {
      person: finding.person,
      certainty: before?.certainty === 'certain' ? 'certain' : finding.certainty,
      count: (before?.count ?? 0) + finding.count,
    });
  }
  return [...people.values()].sort(
    (a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'),
  );
}

/** A command that a page or one of its frames can follow. */
export type GoTo = Extract<PageCommand, { kind: `mention.${string}` }>;

/** Goes to a mention: in the page, or else in the first of its frames that has it. False where there is none. */
export async function goTo(tabId: number, command: GoTo): Promise<boolean> {
  const went = async (frameId: number) => {
    try {
      return (await browser.tabs.sendMessage(tabId, command, { frameId })) === true;
    } catch {
      return false;
    }
  };
  if (await went(0)) return true;
  for (const { frameId } of await findingsInFrames(tabId)) if (await went(frameId)) return true;
  return false;
}

/** Closes whatever card is open in a tab outside one frame: there is only ever one. */
export async function closeOtherCards(tabId: number, frameId: number): Promise<void> {
  const frames = [0, ...(await findingsInFrames(tabId)).map((frame) => frame.frameId)];
  const others = frames.filter((other) => other !== frameId);
  await Promise.allSettled(
    others.map((other) => browser.tabs.sendMessage(tabId, { kind: 'card.close' }, { frameId: other })),
  );
}
