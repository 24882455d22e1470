import * as z from 'zod/mini';

/** What may have changed in the casebook; listeners read it anew rather than trust a copy sent about. */
const changed = z.enum(['follows', 'letters', 'drafts', 'judgements', 'sightings', 'news', 'dataset']);
export type Changed = z.infer<typeof changed>;

const channelName = 'vigil.casebook';

/** Tells every open surface, this one included, that something kept has changed. */
export function announce(what: Changed): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(what);
  channel.close();
}

/** Calls `listener` whenever something kept has changed, here or in another window, until `signal` aborts. */
export function onChange(listener: (what: Changed) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const what = changed.safeParse(data);
    if (what.success) listener(what.data);
  };
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
