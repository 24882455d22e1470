import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** The letter page as its test sees it. */
export interface LetterPage {
  readonly page: Page;
  text(): Promise<string>;
  /** Waits until the page says something. */
  says(text: string): Promise<void>;
  /** The subject and the text on the sheet, in one field or in many. */
  written(): Promise<{ subject: string; body: string }>;
  /** Chooses the card whose label has some words. */
  choose(words: string): Promise<void>;
  click(element: string, words: string): Promise<void>;
  /** Puts a text into a field as a paste does. */
  fill(field: string, text: string): Promise<void>;
  /** The address of the link that says some words; undefined where there is none. */
  href(words: string): Promise<string | undefined>;
}

export function letterPage(page: Page): LetterPage {
  const text = () => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
  const press = (element: string, words: string) =>
    page.evaluate(
      (element, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(element)].find((one) =>
          one.textContent?.includes(words),
        );
        found?.click();
        return found !== undefined;
      },
      element,
      words,
    );
  const click = (element: string, words: string) =>
    until(() => press(element, words).catch(() => false), `“${words}” to be there`);
  return {
    page,
    text,
    says: (said) => until(async () => (await text()).includes(said), `the page to say “${said}”`),
    written: () =>
      page.evaluate(() => {
        const values = (selector: string) =>
          [...document.querySelectorAll<HTMLTextAreaElement>(selector)].map(({ value }) => value);
        const [subject = ''] = values('#letter-subject');
        const rows = values('.beside-rows textarea').filter(Boolean);
        const body = rows.length > 0 ? rows.join('\n\n') : (values('#letter-body')[0] ?? '');
        return { subject, body };
      }),
    choose: (words) => click('label.choice', words),
    click,
    fill: (field, said) =>
      page.evaluate(
        (field, said) => {
          const found = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(field);
          if (!found) throw new Error(`no ${field}`);
          found.value = said;
          found.dispatchEvent(new Event('input', { bubbles: true }));
        },
        field,
        said,
      ),
    href: (words) =>
      page.evaluate(
        (words) =>
          [...document.querySelectorAll<HTMLAnchorElement>('.sending a')].find((link) =>
            link.textContent?.includes(words),
          )?.href,
        words,
      ),
  };
}

/** What a mail program, or the page of a mail service, reads from a link. */
export function readLink(href: string): Map<string, string> {
  const url = new URL(href);
  const inside = url.searchParams.get('mailtouri') ?? /^#mailto=(.*)$/.exec(url.hash)?.[1];
  if (url.protocol !== 'mailto:' && inside === undefined) return new Map(url.searchParams);
  const mailto = inside === undefined ? href : url.hash ? decodeURIComponent(inside) : inside;
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(mailto) ?? [];
  const fields = query.split('&').map((field): [string, string] => {
    const at = field.indexOf('=');
    return [field.slice(0, at), decodeURIComponent(field.slice(at + 1))];
  });
  return new Map([['to', decodeURIComponent(to)], ...fields]);
}
