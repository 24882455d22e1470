import browser from 'webextension-polyfill';
import type { SurfaceAnswers, SurfaceMessage } from '../../lib/protocol.ts';

/** Asks the background something. Undefined when it does not answer: then the popup says so. */
export async function ask<Kind extends SurfaceMessage['kind']>(
  message: Extract<SurfaceMessage, { kind: Kind }>,
): Promise<SurfaceAnswers[Kind] | undefined> {
  try {
    return await browser.runtime.sendMessage<unknown, SurfaceAnswers[Kind] | undefined>(message);
  } catch {
    // The one failure there is: nobody listens, since the background is being updated or has crashed.
    return undefined;
  }
}
