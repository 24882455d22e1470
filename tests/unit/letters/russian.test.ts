import { describe, expect, it } from 'vitest';
import { everyLanguage, personCalled } from './dataset.ts';
import { everyLetter } from './every-letter.ts';

const letters = everyLanguage.find(({ language }) => language === 'ru');
if (!letters) throw new Error('no Russian letters');
const { speech } = letters;

describe('Russian letters', () => {
  it.each([
    ['2025-11-19', '19 ноября 2025 года', '19 ноября 2025 года'],
    ['2025-11', 'ноября 2025 года', 'в ноябре 2025 года'],
    ['2025', '2025 года', 'в 2025 году'],
  ])('decline a date: %s', (date, since, on) => {
    expect(speech.sinceDate(date)).toBe(since);
    expect(speech.ofDate(date)).toBe(since);
    expect(speech.onDate(date)).toBe(on);
  });

  it.each([
    [1, 0, '1 год'],
    [2, 0, '2 года'],
    [5, 0, '5 лет'],
    [21, 0, '21 год'],
    [3, 6, '3 года и 6 месяцев'],
    [0, 11, '11 месяцев'],
  ])('count years and months: %i and %i', (years, months, said) => {
    expect(speech.duration({ years, months })).toBe(said);
  });

  it('write a name as the record has it in Russian, and never decline it', () => {
    expect(speech.person(personCalled('maria-bontsler')).person).toBe('Мария Бонцлер');
    expect(speech.person(personCalled('maksim-znak')).short).toBe('Максим Знак');
    expect(speech.person(personCalled('ding-jiaxi')).person).toBe('Ding Jiaxi (丁家喜)');
  });

  it('agree with the person in gender', () => {
    const letter = String.raw`(?<!\p{L})`;
    const end = String.raw`(?!\p{L})`;
    const hers = new RegExp(
      `${letter}(она|ей|ею|ней|лишена|освобождена|подвергнута|осуждена|обязана)${end}`,
      'iu',
    );
    const his = new RegExp(
      `${letter}(он|ему|ним|нему|лишён|освобождён|подвергнут|осуждён|обязан)${end}`,
      'iu',
    );
    const wrong = everyLetter(letters, false).filter(({ person, letter }) => {
      // How a death is told comes from deaths.yaml; «его» and «её» may also be a case or a complaint.
      const own = [
        letter.subject,
        ...letter.paragraphs.filter(({ kind }) => ['facts', 'asking'].includes(kind)).map(({ text }) => text),
      ];
      const text = letter.facts.reduce((text, fact) => text.replace(fact.text, ''), own.join('\n'));
      return (person.pronoun === 'she' ? his : hers).test(text);
    });
    expect(wrong.map(({ person, purpose }) => `${person.id} ${purpose}`)).toEqual([]);
  });
});
