import { withBareAddress } from '../../lib/bare-address.ts';

/** Saves a text through the browser's own download: it never leaves the computer. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  withBareAddress(() => link.click());
  // Firefox begins to read a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
