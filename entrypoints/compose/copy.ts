/** Copies a letter, as rich text too where there is some; plain text alone where the browser takes no other. */
export async function copyLetter(plain: string, rich?: string): Promise<'copied' | 'failed'> {
  try {
    if (rich === undefined || typeof ClipboardItem === 'undefined')
      await navigator.clipboard.writeText(plain);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ ...as(plain, 'text/plain'), ...as(rich, 'text/html') }),
      ]);
    return 'copied';
  } catch {
    return 'failed';
  }
}

const as = (text: string, type: string) => ({ [type]: new Blob([text], { type }) });
