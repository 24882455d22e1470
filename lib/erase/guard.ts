/*
 * While everything is being erased, and afterwards, no surface that is still open may write back what it shows. Every
 * write asks here first. A page stays stopped until it is loaded anew; the background goes on once it is over.
 */

type Step = 'begun' | 'over';

const channelName = 'vigil.erase';
let stopped = false;
let goesOn = false;
let heard: BroadcastChannel | undefined;
const listeners = new Set<(step: Step) => void>();

/** True when nothing may be written any more from here. Asking makes this surface listen. */
export function isErased(): boolean {
  listen();
  return stopped;
}

/** Tells every surface, this one included, how far erasing is. */
export function tellErasing(step: Step): void {
  listen();
  take(step);
  // The channel that posts does not hear itself.
  heard?.postMessage(step);
}

/** The background's word: it outlives an erasing, and may write again when that is over. */
export function goOnAfterErasing(): void {
  goesOn = true;
  listen();
}

/** Calls `listener` when erasing begins, so that connections are let go, and when it is over. Gives back how to stop. */
export function onErasing(listener: (step: Step) => void): () => void {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function listen(): void {
  if (heard || typeof BroadcastChannel === 'undefined') return;
  heard = new BroadcastChannel(channelName);
  heard.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'begun' || data === 'over') take(data);
  };
  // In Node a channel that listens would keep the process from ending.
  (heard as { unref?: () => void }).unref?.();
}

function take(step: Step): void {
  stopped = step === 'begun' || !goesOn;
  for (const listener of listeners) listener(step);
}
