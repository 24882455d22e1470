import browser from 'webextension-polyfill';
import type { SurfaceAnswers, SurfaceMessage } from '../../lib/protocol.ts';

/** Asks the background something. Undefined when it does not answer: it is being updated, or has crashed. */
export async function askBackground<Kind extends SurfaceMessage['kind']>(
  message: Extract<SurfaceMessage, { kind: Kind }>,
): Promise<SurfaceAnswers[Kind] | undefined> {
  return browser.runtime
    .sendMessage<unknown, SurfaceAnswers[Kind] | undefined>(message)
    .catch(() => undefined);
}
