import { describe, expect, it } from 'vitest';
import { custodyWords } from '../../../lib/dataset/custody.ts';
import { eventTypes, relations, roles } from '../../../lib/dataset/person.ts';
import { restrictionWords } from '../../../lib/dataset/restriction.ts';
import { sayDate } from '../../../lib/words/dates.ts';
import { words, wordsOf } from '../../../lib/words/index.ts';
import english from '../../../locales/en.json' with { type: 'json' };

describe('the words of the interface', () => {
  it('name every custody state, restriction, role, relation and event', () => {
    const keys = [
      ...custodyWords.map((word) => `custody.${word}`),
      ...restrictionWords.map((word) => `restriction.${word}`),
      ...roles.map((word) => `role.${word}`),
      ...relations.map((word) => `relation.${word}`),
      ...eventTypes.map((word) => `event.${word}`),
    ];
    expect(keys.filter((key) => !(key in english))).toEqual([]);
  });

  it('never shout', () => {
    expect(Object.entries(english).filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('count in the plural of the language', () => {
    expect(words('source.count', { count: 1 })).toBe('1 source');
    expect(words('source.count', { count: 1200 })).toBe('1,200 sources');
    const russian = wordsOf('ru', {
      'source.count_one': '{count} источник',
      'source.count_few': '{count} источника',
      'source.count_many': '{count} источников',
    });
    expect([1, 3, 11].map((count) => russian('source.count', { count }))).toEqual([
      '1 источник',
      '3 источника',
      '11 источников',
    ]);
  });

  it('are said in English where a language lacks them', () => {
    const german = wordsOf('de', {});
    expect(german('act.close')).toBe('Close');
    expect(german('source.count', { count: 1 })).toBe('1 source');
  });

  it('do not fill a slot inside a filling', () => {
    expect(words('age.newest', { date: '{date}' })).toBe('Newest source for this status: {date}');
  });
});

describe('a date said aloud', () => {
  it('is no more precise than it is', () => {
    expect(sayDate('2019-12-26', 'en')).toBe('26 December 2019');
    expect(sayDate('2019-12', 'en')).toBe('December 2019');
    expect(sayDate('2019', 'en')).toBe('2019');
    expect(sayDate('2019-12-26', 'de')).toBe('26. Dezember 2019');
    expect(sayDate('2019-12-26', 'zh-Hans')).toBe('2019年12月26日');
  });
});
