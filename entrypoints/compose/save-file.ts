import { withBareAddress } from '../../lib/bare-address.ts';

/** Saves a file through the browser's own download: it never leaves the computer. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  withBareAddress(() => link.click());
  // Firefox begins to read a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
