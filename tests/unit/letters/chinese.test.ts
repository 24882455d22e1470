import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../lib/letters/fill.ts';
import type { Letters } from '../../../lib/letters/load.ts';
import { nobody } from '../../../lib/letters/sender.ts';
import { everyLanguage, personCalled, recipients, today } from './dataset.ts';
import { everyLetter } from './every-letter.ts';

const lettersIn = (language: string): Letters => {
  const found = everyLanguage.find((letters) => letters.language === language);
  if (!found) throw new Error(`no letters in ${language}`);
  return found;
};
const simplified = lettersIn('zh-Hans');
const traditional = lettersIn('zh-Hant');

describe('a name in a Chinese letter', () => {
  it.each([
    ['ding-jiaxi', '丁家喜先生', '丁家喜先生'],
    ['chow-hang-tung', '邹幸彤女士', '鄒幸彤女士'],
  ])('%s stands in the characters of the letter', (id, hans, hant) => {
    expect(simplified.speech.person(personCalled(id)).person).toBe(hans);
    expect(traditional.speech.person(personCalled(id)).person).toBe(hant);
  });

  it('stands as it is printed where the record has no Chinese one, with its own script once', () => {
    expect(traditional.speech.person(personCalled('nasrin-sotoudeh'))).toMatchObject({
      person: 'Nasrin Sotoudeh（نسرین ستوده）女士',
      short: 'Nasrin Sotoudeh女士',
      他: '她',
    });
  });

  it('has no title and stands for itself where the pronoun is they', () => {
    const said = simplified.speech.person({ ...personCalled('ding-jiaxi'), pronoun: 'they' });
    expect(said).toMatchObject({ short: '丁家喜', 他: '丁家喜' });
  });
});

describe('the law in a Chinese letter', () => {
  const law = (letters: Letters, id: string) => {
    const { imprisonment, lifelong, bail } = letters.speech.person(personCalled(id));
    return [imprisonment, lifelong, bail];
  };

  it('has the words of the mainland for its courts, and others for Hong Kong and abroad', () => {
    expect(law(simplified, 'ding-jiaxi')).toEqual(['有期徒刑', '无期徒刑', '取保候审']);
    expect(law(traditional, 'benny-tai')).toEqual(['監禁', '終身監禁', '保釋']);
    expect(law(simplified, 'selcuk-kozagacli')).toEqual(['监禁', '终身监禁', '保释']);
  });

  it('counts years and months without a space or an “and”', () => {
    expect(simplified.speech.duration({ years: 5, months: 1 })).toBe('5年1个月');
    expect(traditional.speech.duration({ years: 0, months: 11 })).toBe('11個月');
  });

  it('strings restrictions together as predicates of one name', () => {
    expect(simplified.speech.list(['被限制出境', '受到监控', '遭到通缉'])).toBe(
      '被限制出境，受到监控，并遭到通缉',
    );
    expect(simplified.speech.list(['受到监控'])).toBe('受到监控');
  });
});

describe('a Chinese letter', () => {
  const [addressee] = recipients.authorities;
  const write = (letters: Letters, seed: number) => {
    if (!addressee) throw new Error('no authorities');
    const of = {
      person: personCalled('ding-jiaxi'),
      purpose: 'release' as const,
      addressee,
      sender: nobody,
      seed,
    };
    return writeLetter(of, letters, recipients.answerable, today);
  };

  it('ends with a farewell on two lines', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(write(simplified, seed).body).toMatch(/\n\n(?:此致|谨致)\n(?:敬礼|敬意|崇高的敬意)$/);
      expect(write(traditional, seed).body).toMatch(/\n\n[順敬謹]頌\n[公崇時]祺$/);
    }
  });

  it('numbers its requests 一、 with no space behind it', () => {
    expect(write(simplified, 1).body).toMatch(/：\n一、\S.*；\n二、\S.*；\n三、\S.*。\n/);
  });

  it('has no space between Chinese characters, and no Western stop behind one', () => {
    const loose = /\p{Script=Han} +\p{Script=Han}|\p{Script=Han}[,;:?()]/u;
    for (const letters of [simplified, traditional])
      for (const { letter, person } of everyLetter(letters, false))
        expect(`${letter.subject}\n${letter.body}`, person.id).not.toMatch(loose);
  });
});

/** Every text of a language, as one string. Prisons are found by the record's own name, in any characters. */
const texts = ({ words: { prisons, ...words }, ...rest }: Letters): string =>
  JSON.stringify([words, Object.values(prisons ?? {}), rest]);

describe('the characters of a Chinese text', () => {
  it('are simplified ones throughout', () => {
    expect(strange(texts(simplified), OpenCC.Converter({ from: 't', to: 'cn' }))).toEqual([]);
  });

  it('are traditional ones throughout, but for those that Taiwan and Hong Kong write alike', () => {
    // OpenCC would have the older forms of these: 祕密, 公佈, 準許, 瞭解, 纔, 臺灣, 迴音.
    const customary = new Set('秘布准了才台回');
    const found = strange(texts(traditional), OpenCC.Converter({ from: 'cn', to: 't' }));
    expect(found.filter((sign) => !customary.has(sign))).toEqual([]);
  });
});

/** The characters that a conversion would change. */
function strange(text: string, convert: (text: string) => string): string[] {
  const converted = [...convert(text)];
  return [...new Set([...text].filter((sign, i) => sign !== converted[i]))];
}
