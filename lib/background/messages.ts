import type { Runtime } from 'webextension-polyfill';
import { readerMessage, surfaceMessage } from '../protocol.ts';
import { askerOf, kindOf, mayAsk } from './askers.ts';
import { readerHandlers } from './reader-messages.ts';
import { surfaceHandlers } from './surface-messages.ts';

/**
 * Answers messages. Who asks is told by the browser, which page of ours by its address, and what each may ask stands in
 * `askers`. Only then is the message parsed. What is refused gets an error, never an answer.
 */
export async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const asker = askerOf(sender);
  const kind = kindOf(message);
  if (!mayAsk(asker, kind)) throw new Error(`refused: ${kind} is not for ${asker} to ask`);
  const asked = readerMessage.safeParse(message);
  return asked.success ? answerReader(asked.data, sender) : answerSurface(surfaceMessage.parse(message));
}

async function answerReader(message: ReturnType<typeof readerMessage.parse>, sender: Runtime.MessageSender) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('refused: no reader in a tab');
  const from = { tabId, frameId: sender.frameId ?? 0, sender };
  switch (message.kind) {
    case 'page.found':
      return readerHandlers['page.found'](message, from);
    case 'recogniser.load':
      return readerHandlers['recogniser.load'](message, from);
    case 'card.load':
      return readerHandlers['card.load'](message, from);
    case 'card.person':
      return readerHandlers['card.person'](message, from);
    case 'open':
      return readerHandlers.open(message, from);
    case 'source.open':
      return readerHandlers['source.open'](message, from);
    case 'judge':
      return readerHandlers.judge(message, from);
  }
}

async function answerSurface(message: ReturnType<typeof surfaceMessage.parse>) {
  switch (message.kind) {
    case 'tab.findings':
      return surfaceHandlers['tab.findings'](message);
    case 'tab.read':
      return surfaceHandlers['tab.read'](message);
    case 'quiet.set':
      return surfaceHandlers['quiet.set'](message);
    case 'judgement.set':
      return surfaceHandlers['judgement.set'](message);
    case 'judgement.takeBack':
      return surfaceHandlers['judgement.takeBack'](message);
    case 'erase.all':
      return surfaceHandlers['erase.all'](message);
  }
}
