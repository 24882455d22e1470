import type { WatchBridge } from '../../lib/page/bridge.ts';
import { leavePage } from '../../lib/page/shared-world.ts';
import type { ReaderAnswers, ReaderMessage } from '../../lib/protocol.ts';
import { runtime, send } from './runtime.ts';

/** No page names more people than a message may list. */
const mostFindings = 500;

/** The reader's bridge over messages. When Vigil is updated or removed under an open page, the reader ends. */
export function messageBridge(): WatchBridge {
  let styled = false;
  return {
    async found(findings) {
      const message = { kind: 'page.found', findings: findings.slice(0, mostFindings), styled } as const;
      const treatment = (await ask(message)) ?? { marks: 'none', quiet: true, hoverDelayMs: 0 };
      styled = treatment.marks !== 'none';
      return treatment;
    },
    async loadCard() {
      await ask({ kind: 'card.load' });
      if (!globalThis.vigilCard) throw new Error('the card did not come');
      return globalThis.vigilCard;
    },
    async loadRecogniser() {
      await ask({ kind: 'recogniser.load' });
      if (!globalThis.vigilRecogniser) throw new Error('the recogniser did not come');
      return globalThis.vigilRecogniser;
    },
    person: (person) => ask({ kind: 'card.person', person }),
    open: (surface, person) => void ask({ kind: 'open', surface, person }),
    openSource: (person, source, inFront) => void ask({ kind: 'source.open', person, source, inFront }),
    judge: async (person, verdict) => (await ask({ kind: 'judge', person, verdict }))?.kept ?? false,
    alive: isAlive,
  };
}

type AskedFor<Message extends ReaderMessage> = ReaderAnswers[Message['kind']];

async function ask<const Message extends ReaderMessage>(
  message: Message,
): Promise<AskedFor<Message> | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await send(message)) as AskedFor<Message>;
  } catch {
    // Nothing may show in the page's console; a reader that is cut off from Vigil falls silent.
    isAlive();
    return undefined;
  }
}

/** An orphaned script keeps running in Chromium, with an interface that has lost its id. */
function isAlive(): boolean {
  const alive = runtime()?.id !== undefined;
  if (!alive) leavePage();
  return alive;
}
