import { describe, expect, it } from 'vitest';
import { emlOf } from '../../../lib/letters/channels/eml.ts';
import { mailLink } from '../../../lib/letters/channels/mailto.ts';
import { isolated } from '../../../lib/letters/languages/isolates.ts';
import { nobody, senderSlots } from '../../../lib/letters/sender.ts';
import { everyLanguage, personCalled, today } from './dataset.ts';
import { everyLetter } from './every-letter.ts';

const lettersIn = (wanted: string) => {
  const found = everyLanguage.find(({ language }) => language === wanted);
  if (!found) throw new Error(`no letters in ${wanted}`);
  return found;
};
const [arabic, persian] = [lettersIn('ar'), lettersIn('fa')];

describe('Arabic letters', () => {
  it.each([
    [1, 0, 'سنة واحدة'],
    [2, 0, 'سنتين'],
    [5, 0, '5 سنوات'],
    [12, 0, '12 سنة'],
    [3, 6, '3 سنوات و6 أشهر'],
    [0, 11, '11 شهرًا'],
    [0, 2, 'شهرين'],
  ])('count years and months, two of them in the dual: %i and %i', (years, months, said) => {
    expect(arabic.speech.duration({ years, months })).toBe(said);
  });

  it('say a date as most Arab countries do', () => {
    expect(arabic.speech.onDate('2018-11-01')).toBe('في 1 نوفمبر 2018');
    expect(arabic.speech.sinceDate('2018')).toBe('عام 2018');
  });

  it('join pronouns to their words, by gender', () => {
    expect(arabic.speech.person(personCalled('sonia-dahmani'))).toMatchObject({
      person: 'السيدة سنية الدهماني',
      ه: 'ها',
    });
    expect(arabic.speech.person(personCalled('mohammed-al-roken'))).toMatchObject({ هو: 'هو', ه: 'ه' });
  });
});

describe('Persian letters', () => {
  it.each([
    ['2020-08-27', 'در ۶ شهریور ۱۳۹۹ (۲۷ اوت ۲۰۲۰)'],
    // The last day of a leap year, and the first of the next.
    ['2025-03-20', 'در ۳۰ اسفند ۱۴۰۳ (۲۰ مارس ۲۰۲۵)'],
    ['2025-03-21', 'در ۱ فروردین ۱۴۰۴ (۲۱ مارس ۲۰۲۵)'],
  ])('say a day as Iran counts it, and as the record does: %s', (date, said) => {
    expect(persian.speech.onDate(date)).toBe(said);
  });

  it('leave a month and a year in the calendar of the record, and say which it is', () => {
    expect(persian.speech.sinceDate('2019')).toBe('سال ۲۰۱۹ میلادی');
    expect(persian.speech.ofDate('2025-01')).toMatch(/^ژانویهٔ? ۲۰۲۵ میلادی$/);
  });

  it('name people in Persian', () => {
    expect(persian.speech.person(personCalled('nasrin-sotoudeh')).person).toBe('خانم نسرین ستوده');
  });
});

describe('words of the other direction', () => {
  it('are held together, and the letter’s own are left alone', () => {
    expect(isolated('04103 Leipzig')).toBe('\u206804103 Leipzig\u2069');
    expect(isolated('نسرین ستوده')).toBe('نسرین ستوده');
    expect(persian.speech.person(personCalled('ding-jiaxi')).short).toBe('آقای \u2068Ding Jiaxi\u2069');
    const sender = {
      ...nobody,
      writer: 'member',
      organisation: 'PEN',
      where: 'Graz',
      name: 'A. W.',
    } as const;
    expect(senderSlots(sender, arabic)).toMatchObject({ where: '\u2068Graz\u2069', name: 'A. W.' });
    expect(senderSlots(sender, arabic).who).toContain('\u2068PEN\u2069');
  });

  it.each([
    ['ar', arabic],
    ['fa', persian],
  ] as const)('never begin a paragraph unheld, nor are left open, in %s', (_, letters) => {
    const wrong = everyLetter(letters, false).filter(({ letter }) => {
      const running = [
        letter.subject,
        ...letter.paragraphs.filter(({ kind }) => kind !== 'farewell').map(({ text }) => text),
      ];
      return running.some(
        (text) =>
          /^[\p{P}\p{N}\s]*[\p{Script=Latin}\p{Script=Han}]/mu.test(text) ||
          (text.match(/\u2068/g)?.length ?? 0) !== (text.match(/\u2069/g)?.length ?? 0),
      );
    });
    expect(wrong.map(({ person, purpose }) => `${person.id} ${purpose}`)).toEqual([]);
  });

  it('survive the mail link and the file', () => {
    const mail = {
      to: ['a@b.example'],
      subject: 'درباره \u2068Ding Jiaxi\u2069',
      body: 'خانواده‌شان، \u2068Pèlerin 5\u2069',
    };
    const { searchParams } = new URL(mailLink(mail).href);
    expect(searchParams.get('subject')).toBe(mail.subject);
    expect(searchParams.get('body')).toBe(mail.body);
    const coded = emlOf(mail, today).split('\r\n\r\n')[1]?.replaceAll('\r\n', '') ?? '';
    expect(Buffer.from(coded, 'base64').toString()).toBe(mail.body);
  });
});
