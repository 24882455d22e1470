import browser, { type Scripting } from 'webextension-polyfill';

const injection = (tabId: number, frameId: number): Scripting.CSSInjection => ({
  target: { tabId, frameIds: [frameId] },
  files: ['marks.css'],
});

/** Gives a frame the style of the marks: as a sheet of the browser's, not as a node of the page. */
export async function addMarksStyle(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.insertCSS(injection(tabId, frameId));
}

export async function removeMarksStyle(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.removeCSS(injection(tabId, frameId));
}
