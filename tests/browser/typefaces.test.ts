import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './support/browser.ts';

/** Faces that must be there for the test of that language to mean anything; without them one line says so. */
const noto = {
  'zh-Hans': 'Noto Serif CJK SC',
  'zh-Hant': 'Noto Serif CJK TC',
  'zh-HK': 'Noto Serif CJK HK',
  ja: 'Noto Serif CJK JP',
  ko: 'Noto Serif CJK KR',
  ar: 'Noto Naskh Arabic',
  fa: 'Noto Naskh Arabic',
  ur: 'Noto Nastaliq Urdu',
  th: 'Noto Serif Thai',
  my: 'Noto Serif Myanmar',
  hi: 'Noto Serif Devanagari',
} as const;
const samples: Record<keyof typeof noto, string> = {
  'zh-Hans': '丁家喜',
  'zh-Hant': '鄒幸彤',
  'zh-HK': '鄒幸彤',
  ja: '直骨今',
  ko: '변호사',
  ar: 'عبير',
  fa: 'ستوده',
  ur: 'مزاری',
  th: 'อานนท์',
  my: 'ရွက်နုအောင်',
  hi: 'गाडलिंग',
};

let browser: TestBrowser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await openBrowser('chromium');
  page = await browser.extensionPage('casebook.html#/method');
  session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
});
afterAll(() => browser?.close());

/** The families of the fonts that a text is really drawn with, on a page of Vigil's own. */
async function drawnWith(text: string, lang: string, face = 'var(--serif)'): Promise<string[]> {
  await page.evaluate(
    (text, lang, face) => {
      const line = document.createElement('p');
      line.id = 'typeface';
      line.lang = lang;
      line.textContent = text;
      line.style.fontFamily = face;
      document.getElementById('typeface')?.remove();
      document.body.append(line);
    },
    text,
    lang,
    face,
  );
  await page.evaluate(() => document.fonts.ready);
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#typeface' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).sort();
}

const isHere = async (family: string, lang: keyof typeof noto): Promise<boolean> =>
  (await drawnWith(samples[lang], lang, `"${family}"`)).every((drawn) => drawn === family);

test('English, its curly quotes, apostrophes and dashes are drawn with the bundled face alone', async () => {
  expect(await drawnWith('“Ding’s wife” — Ďurovič … said', 'en')).toEqual(['Source Serif 4']);
});

test('Cyrillic is drawn with the bundled face', async () => {
  expect(await drawnWith('Максим Знак', 'ru')).toEqual(['Source Serif 4']);
});

test.each(Object.keys(noto) as (keyof typeof noto)[])('%s has a face of its own', async (lang) => {
  if (!(await isHere(noto[lang], lang)))
    return console.log(`${noto[lang]} is not on this computer: not looked at`);
  expect(await drawnWith(samples[lang], lang)).toEqual([noto[lang]]);
});

test('in Chinese “ ” — … come from the Chinese face, and a Latin name from the Latin one', async () => {
  if (!(await isHere(noto['zh-Hans'], 'zh-Hans'))) return console.log('no Noto Serif CJK SC: not looked at');
  expect(await drawnWith('“——”…', 'zh-Hans')).toEqual(['Noto Serif CJK SC']);
  expect(await drawnWith('Ding’s', 'zh-Hans')).toEqual(['Source Serif 4']);
});
