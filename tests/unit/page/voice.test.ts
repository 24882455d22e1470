import { describe, expect, test } from 'vitest';
import { spokenName } from '../../../components/card/spoken.ts';
import { chooseVoice } from '../../../lib/page/card/voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});
type Names = Parameters<typeof spokenName>[0]['names'];
const names = (native: Names['native'], more: Partial<Names> = {}): Names => ({
  primary: 'A B',
  family: 'B',
  given: 'A',
  native,
  aliases: [],
  ...more,
});
const spoken = (lang: string, region?: string) =>
  spokenName({ names: names([{ lang, text: '丁' }]), ...(region && { region }) });

describe('a voice for a name', () => {
  test('is never one of the network: that would send the name away', () => {
    const network = [voice('zh-CN', false, true), { ...voice('zh-CN'), localService: undefined as never }];
    expect(chooseVoice(network, () => true)).toBeUndefined();
    expect(chooseVoice([...network, voice('zh-CN')], () => true)).toEqual(voice('zh-CN'));
  });

  test('is the browser’s default where that fits', () => {
    const voices = [voice('fa-IR'), voice('fa-IR', true, true), voice('en-GB', true, true)];
    expect(chooseVoice(voices, (tag) => tag.startsWith('fa'))).toBe(voices[1]);
  });
});

describe('the language of a name', () => {
  test.each([
    [
      'zh-Hans',
      undefined,
      ['zh-CN', 'zh_CN_#Hans', 'cmn', 'zh', 'zh-TW'],
      ['zh-HK', 'yue', 'en-US', 'ja-JP'],
    ],
    ['zh-Hant', 'HK', ['zh-HK', 'yue-HK', 'yue', 'zh_HK'], ['zh-CN', 'zh-TW', 'cmn', 'zh']],
    ['fa', undefined, ['fa', 'fa-IR'], ['ar-SA', 'far']],
    ['be', undefined, ['be-BY'], ['ru-RU']],
  ])('%s (%s)', (lang, region, good, bad) => {
    const name = spoken(lang, region);
    for (const tag of good) expect([tag, name?.speaks(tag)]).toEqual([tag, true]);
    for (const tag of bad) expect([tag, name?.speaks(tag)]).toEqual([tag, false]);
  });

  test('is not guessed where the record has no form in it', () => {
    expect(spokenName({ names: names([]) })).toBeUndefined();
  });
});
