import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../../lib/settings/settings.ts';
import { parseTable } from '../../../lib/words/table-file.ts';
import { isSameInBoth, mayBeLong, narrowKeys } from './exceptions.ts';

const read = (language: string) =>
  parseTable(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../locales/${language}.json`), 'utf8')),
  );
const english = read('en');
const languages = interfaceLanguages.filter((language) => language !== 'auto');
const translated = languages.filter((language) => language !== 'en');

/** A key without the form of a number or of a person; only English says for sure which keys count. */
const counted = new Set(
  Object.keys(english).flatMap((key) => (key.endsWith('_other') ? key.slice(0, -'_other'.length) : [])),
);
const stemOf = (key: string): string => {
  const [, stem = '', form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return form && counted.has(stem) ? stem : key;
};
/** A language with genders may say a role as the person is spoken of. */
const withoutPronoun = (key: string): string =>
  /^role\..+_(he|she)$/.test(key) ? key.replace(/_(he|she)$/, '') : key;
const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
const entries = (language: string) => Object.entries(read(language));

describe.each(languages)('the words in %s', (language) => {
  test('are the keys of English, in its order, with the plural forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const order = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
      forms.includes(form as Intl.LDMLPluralRule),
    );
    const stems = [...new Set(Object.keys(english).map(stemOf))];
    const wanted = stems.flatMap((stem) =>
      counted.has(stem) ? order.map((form) => `${stem}_${form}`) : [stem],
    );
    const own = Object.keys(read(language)).filter((key) => withoutPronoun(key) === key);
    expect(own).toEqual(wanted);
  });

  test('fill the same slots', () => {
    const wrong = entries(language).filter(([key, text]) => {
      const stem = stemOf(withoutPronoun(key));
      const original = english[counted.has(stem) ? `${stem}_other` : stem] ?? '';
      const slots = slotsOf(text);
      // “One person” may leave out its number.
      const may = /_(one|two)$/.test(key)
        ? slotsOf(original).filter((slot) => slot !== '{count}')
        : undefined;
      return slots.join() !== slotsOf(original).join() && slots.join() !== may?.join();
    });
    expect(wrong).toEqual([]);
  });

  test('are set as the language sets them: curly quotes and apostrophes, no shouting, nothing doubled', () => {
    const wrong = entries(language).filter(
      ([, text]) =>
        /["']|!|！|\.\.\.|[^\S\n] {1}[^\S\n]| $|^ /.test(text) || /TODO|FIXME|TRANSLATE/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('say something', () => {
    expect(entries(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe.each(translated)('the words in %s', (language) => {
  test('are not left in English', () => {
    const left = entries(language).filter(
      ([key, text]) =>
        text === english[key] &&
        /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')) &&
        !isSameInBoth(text, language),
    );
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test('of a button, a chip or a heading of a column fit where the English stand', () => {
    const long = entries(language).filter(([key, text]) => {
      const original = english[key] ?? english[`${stemOf(key)}_other`];
      return (
        original !== undefined &&
        narrowKeys.test(key) &&
        text.length > 2 * original.length + 8 &&
        !mayBeLong(key, language)
      );
    });
    expect(long.map(([key, text]) => `${key}: ${english[key]} → ${text}`)).toEqual([]);
  });
});

test('French keeps a narrow space before its high signs and inside its quotes, and no ordinary one', () => {
  const wrong = entries('fr').filter(([, text]) => / [:;?]|«[^\u202f]|[^\u202f]»|« | »/.test(text));
  expect(wrong).toEqual([]);
});

test('German and Chinese quote by their own signs', () => {
  expect(entries('de').filter(([, text]) => /[”»«]/.test(text))).toEqual([]);
  expect(entries('zh-Hans').filter(([, text]) => /[「」„«]/.test(text))).toEqual([]);
  expect(entries('zh-Hant').filter(([, text]) => /[“”„«]/.test(text))).toEqual([]);
});

test('Chinese has its own full stops and commas, and is written in the characters of its readers', () => {
  for (const language of ['zh-Hans', 'zh-Hant'])
    expect(
      entries(language).filter(([, text]) => /\p{Script=Han}[,;:?]|[,;] ?\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  expect(entries('zh-Hans').filter(([, text]) => /[個這來為說書會國關記錄]/.test(text))).toEqual([]);
  expect(entries('zh-Hant').filter(([, text]) => /[个这来为说书会国关记录]/.test(text))).toEqual([]);
});
