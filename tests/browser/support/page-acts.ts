import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** What a page says, as a reader sees it; empty while it is being loaded. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

/** Waits until a page says something. */
export const says = (page: Page, text: string): Promise<void> =>
  until(async () => (await textOf(page)).includes(text), `the page to say “${text}”`);

/** Clicks what a reader would call by this text. */
export async function click(page: Page, kind: 'a' | 'button', text: string): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (kind, text) => {
          const found = [...document.querySelectorAll<HTMLElement>(kind)].find((one) =>
            one.innerText.trim().startsWith(text),
          );
          found?.click();
          return found !== undefined;
        },
        kind,
        text,
      ),
    `${kind} “${text}”`,
  );
}

/** Chooses a value in the list that has this label. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (label, value) => {
          const named = [...document.querySelectorAll('label')].find((one) =>
            one.textContent?.trim().startsWith(label),
          );
          const field = named?.control;
          if (!(field instanceof HTMLSelectElement) || ![...field.options].some((one) => one.value === value))
            return false;
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        value,
      ),
    `${label} to offer ${value}`,
  );
}

/** The text that a page saves: caught where it is made into a download, since browsers keep that from tests. */
export async function savedText(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const world = globalThis as { saved?: Promise<ArrayBuffer> };
    delete world.saved;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) world.saved = blob.arrayBuffer();
      URL.createObjectURL = make;
      return make.call(URL, blob as Blob);
    };
  });
  await act();
  // Sealing takes its time.
  await until(() => page.evaluate(() => 'saved' in globalThis), 'something to be saved');
  const bytes = await page.evaluate(async () => {
    const saved = await (globalThis as { saved?: Promise<ArrayBuffer> }).saved;
    return saved ? [...new Uint8Array(saved)] : [];
  });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
}

/** Gives a file to the field that asks for one, as choosing it from the disk does. */
export function giveFile(page: Page, field: string, text: string): Promise<void> {
  return page.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) throw new Error(`no field ${field}`);
      const files = new DataTransfer();
      files.items.add(new File([text], 'file.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    text,
  );
}

/** Types into a field, in the place of what stands there. */
export function fill(page: Page, field: string, text: string): Promise<void> {
  return page.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) throw new Error(`no field ${field}`);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    text,
  );
}
