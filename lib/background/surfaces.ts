import browser, { type Tabs } from 'webextension-polyfill';
import type { ReaderMessage } from '../protocol.ts';
import { personById } from './people.ts';

type Surface = Extract<ReaderMessage, { kind: 'open' }>['surface'];

const addresses: Record<Surface, (person: string) => string> = {
  letter: (person) => `compose.html#person=${person}`,
  petition: (person) => `petition.html?person=${person}`,
  message: (person) => `message.html?person=${person}`,
  case: (person) => `casebook.html#/case/${person}`,
  // Nothing is kept without a question on our own page: a click in a news page may have been stolen.
  follow: (person) => `casebook.html#/case/${person}?follow=ask`,
  report: (person) => `casebook.html#/case/${person}/report`,
};

/** Opens one of Vigil's pages beside the tab that asked. It learns the person's id, and nothing of where from. */
export async function openSurface(
  surface: Surface,
  person: string,
  beside: Tabs.Tab | undefined,
): Promise<void> {
  const url = browser.runtime.getURL(addresses[surface](person));
  // A page of ours cannot stand in a private window: the browser puts it into an ordinary one, at its own place.
  const place =
    beside && !beside.incognito && beside.windowId !== undefined
      ? { index: beside.index + 1, windowId: beside.windowId }
      : {};
  await browser.tabs.create({ url, ...place });
}

/**
 * Opens a source beside the tab that asked. A tab that the browser opens for an extension has no referrer, no opener
 * and no initiator: the publisher cannot even tell whether it was on a page of its own that the reader stood.
 */
export async function openSource(
  person: string,
  number: number,
  beside: Tabs.Tab | undefined,
  inFront: boolean,
): Promise<void> {
  const source = (await personById(person))?.sources.find(({ n }) => n === number);
  if (!source) return;
  const place = beside?.windowId === undefined ? {} : { index: beside.index + 1, windowId: beside.windowId };
  await browser.tabs.create({ url: source.url, active: inFront, ...place });
}
