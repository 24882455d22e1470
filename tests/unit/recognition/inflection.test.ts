import { describe, expect, test } from 'vitest';
import { latinised } from '../../../lib/recognition/forms/latinised.ts';
import { marked, seenIn } from './marked.ts';

const seen = (sentence: string) => {
  const { text, seen: expected } = marked(sentence);
  expect(seenIn(text)).toEqual(expected);
};

describe('a name from Cyrillic as its neighbours write it', () => {
  test.each([
    ['Знак', ['snak', 'znak', 'znak', 'znak']],
    ['Кобзев', ['kobsew', 'kobziew', 'kobzev', 'kobzev']],
    ['Сергунин', ['sergunin', 'siergunin', 'sergounine', 'sergoenin']],
    ['Беньяш', ['benjasch', 'bieniasz', 'beniach', 'benjash']],
    ['Максим', ['maxim', 'maksim', 'maxime', 'maxim']],
  ])('%s', (name, spellings) => {
    expect(latinised(name)).toEqual(spellings);
  });

  test.each([
    // The г of Belarusian is an h.
    'Die Anwältin [[yuliya-yurhilevich|Julija Jurhilewitsch]] und der Anwalt [[vital-brahinets|Wital Brahinez]] sind in Haft.',
    'Der Anwalt [[maksim-znak|Maxim Snak]] kam frei; ((maksim-znak|Snak))s Haft war hart.',
    'Adwokat [[vadim-kobzev|Wadim Kobziew]] usłyszał wyrok w więzieniu.',
    'L’avocat [[igor-sergunin|Igor Sergounine]] est en prison.',
    'De advocaat [[alexei-liptser|Aleksej Liptser]] is veroordeeld.',
    'Захисник [[alexei-liptser|Олексій Ліпцер]] чекає на вирок.',
  ])('%s', seen);
});

describe('case endings written onto a name', () => {
  test.each([
    'Żona [[ding-jiaxi|Ding Jiaxiego]] prosiła sąd o łaskę; adwokata nie dopuszczono.',
    'Sąd skazał [[selcuk-kozagacli|Selçuka Kozağaçlıego]], a adwokat wciąż jest w więzieniu.',
    'Avukat [[barkin-timtik|Barkın Timtike]] mahkeme yine izin vermedi.',
    'Məhkəmə vəkil [[intigam-aliyev|İntiqam Əliyevin]] həbsini uzatdı.',
    'Додгоҳ ҳимоятгар [[buzurgmehr-yorov|Бузургмеҳр Ёров]]ро озод накард.',
    'Суд не отпустил [[maksim-znak|Максима Знака]]. С [[maksim-znak|Максимом Знаком]] связи нет.',
    '변호사 [[wang-quanzhang|왕취안장]]에게는 여권이 없다.',
  ])('%s', seen);

  test('one more syllable behind an apostrophe is another name', () => {
    seen("The lawyer Li Heping'an and the court in China are not known here.");
  });

  test('an ending of another language is none: an English text has no cases', () => {
    seen('The court jailed Ding Jiaxiego and Xu Zhiyonga.');
  });
});
