import type { Reader } from '../../lib/page/reader.ts';
import { leavePage } from '../../lib/page/shared-world.ts';
import type { PageAnswers, PageCommand } from '../../lib/protocol.ts';
import { type ReaderRuntime, runtime } from './runtime.ts';

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
  const listen: Listener = (message, _sender, answer) => {
    const { kind } = message as PageCommand;
    if (!Object.hasOwn(commands, kind)) return undefined;
    void Promise.resolve(commands[kind](message as never)).then(answer);
    // The answer is on its way: without this, Chromium would no longer take it.
    return true;
  };
  runtime()?.onMessage.addListener(listen);
  signal.addEventListener('abort', () => runtime()?.onMessage?.removeListener(listen), { once: true });
}

type Listener = Parameters<ReaderRuntime['onMessage']['addListener']>[0];
