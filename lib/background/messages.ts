import browser, { type Runtime } from 'webextension-polyfill';
import { readerMessage, surfaceMessage } from '../protocol.ts';
import { readerHandlers } from './reader-messages.ts';
import { surfaceHandlers } from './surface-messages.ts';

/**
 * Answers messages. A reader, which runs beside a stranger's page, may ask little; our own pages may ask the rest;
 * nobody else anything. Each message is parsed on arrival. What is refused gets an error, never an answer.
 */
export async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('refused: not Vigil');
  const asked = readerMessage.safeParse(message);
  if (asked.success) return answerReader(asked.data, sender);
  if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('refused: not for a page to ask');
  return answerSurface(surfaceMessage.parse(message));
}

async function answerReader(message: ReturnType<typeof readerMessage.parse>, sender: Runtime.MessageSender) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('refused: no reader in a tab');
  const from = { tabId, frameId: sender.frameId ?? 0, sender };
  switch (message.kind) {
    case 'page.found':
      return readerHandlers['page.found'](message, from);
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
