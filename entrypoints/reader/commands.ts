import browser from 'webextension-polyfill';
import type { Reader } from '../../lib/page/reader.ts';
import { leavePage } from '../../lib/page/shared-world.ts';
import type { PageAnswers, PageCommand } from '../../lib/protocol.ts';

type Commands = {
  [Kind in PageCommand['kind']]: (
    command: Extract<PageCommand, { kind: Kind }>,
  ) => PageAnswers[Kind] | Promise<PageAnswers[Kind]>;
};

/** Does what the background and the popup ask of a page's reader. Only Vigil itself can send to it. */
export function answerCommands(reader: Reader, signal: AbortSignal): void {
  const found = () => ({ findings: reader.look(), reading: reader.reading });
  const commands: Commands = {
    'findings.tell': found,
    'findings.whole': () => reader.whole.then(found),
    'mention.next': () => reader.next(),
    'mention.previous': () => reader.previous(),
    'mention.toggle': () => reader.toggle(),
    'mention.back': () => reader.back(),
    'card.close': () => {
      reader.closeCard();
      return null;
    },
    'mention.show': ({ person }) => reader.show(person),
    'reader.end': () => {
      leavePage();
      return null;
    },
    'treatment.ask': () => {
      reader.reconsider();
      return null;
    },
  };
  const answer = (message: unknown): Promise<unknown> | undefined => {
    const { kind } = message as PageCommand;
    if (!Object.hasOwn(commands, kind)) return undefined;
    return Promise.resolve(commands[kind](message as never));
  };
  browser.runtime.onMessage.addListener(answer as (message: unknown) => Promise<unknown>);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer as never), {
    once: true,
  });
}
