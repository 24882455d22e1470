import { cleanJpeg } from '../../lib/messages/clean-jpeg.ts';
import { cleanPng } from '../../lib/messages/clean-png.ts';

export type FileKind = 'png' | 'jpeg';

/** The drawn picture as a file without anything but the picture. */
export async function fileOf(
  canvas: HTMLCanvasElement,
  kind: FileKind,
  dpi: number | undefined,
): Promise<Blob> {
  const type = `image/${kind}`;
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.92));
  if (!blob) throw new Error('the picture could not be encoded');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([kind === 'png' ? cleanPng(bytes, dpi) : cleanJpeg(bytes, dpi)], { type });
}

/** Saves a file through the browser's own download. Its name says nothing of whom it is from. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins to read a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
