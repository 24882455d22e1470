import type { Runtime } from 'webextension-polyfill';

/** As much of the browser's interface as a page's reader needs. */
export interface ReaderRuntime {
  /** Gone in a script that has outlived its extension, in Chromium. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (answer: unknown) => void,
) => boolean | undefined;

type Namespace = { readonly runtime?: ReaderRuntime } | undefined;

/**
 * The browser's own interface: both browsers' floors give promises, so that what makes them elsewhere in Vigil
 * (webextension-polyfill, a sixth of this script otherwise) stays out of every page of news. Asked for anew each time,
 * since it changes when Vigil is removed. An element of the page may be called `browser`, and in Chromium a form called
 * `chrome` with a field `runtime` hides the interface: what cannot send is no interface. Where a page hides both, there
 * is none, and the reader is silent.
 */
export function runtime(): ReaderRuntime | undefined {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Namespace>;
  return [browser?.runtime, chrome?.runtime].find((one) => typeof one?.sendMessage === 'function');
}

/** Sends a message to the background; what is refused there is an error here. */
export async function send(message: unknown): Promise<unknown> {
  const answer = await runtime()?.sendMessage(message);
  // So the polyfill, behind which the background answers, sends an error on.
  if (Object.hasOwn(Object(answer), '__mozWebExtensionPolyfillReject__')) throw new Error('refused');
  return answer;
}
