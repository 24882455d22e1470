import { describe, expect, it } from 'vitest';
import { speech } from '../../../lib/letters/languages/tr.ts';
import { everyLanguage, personCalled } from './dataset.ts';
import { everyLetter } from './every-letter.ts';

const turkish = everyLanguage.filter(({ language }) => language === 'tr');

describe('a Turkish letter', () => {
  const written = turkish.flatMap((letters) => everyLetter(letters, false));

  it('writes the endings of a year as the year is spoken', () => {
    const from = (year: string) => speech.sinceDate(year);
    expect(
      [
        '2011',
        '2012',
        '2013',
        '2014',
        '2015',
        '2016',
        '2017',
        '2018',
        '2019',
        '2020',
        '2026',
        '2010',
        '2030',
      ].map(from),
    ).toEqual([
      '2011’den',
      '2012’den',
      '2013’ten',
      '2014’ten',
      '2015’ten',
      '2016’dan',
      '2017’den',
      '2018’den',
      '2019’dan',
      '2020’den',
      '2026’dan',
      '2010’dan',
      '2030’dan',
    ]);
    expect([from('2000'), from('1990'), from('1960')]).toEqual(['2000’den', '1990’dan', '1960’tan']);
  });

  it('says when by the day, the month or the year', () => {
    const said = (date: string) => [speech.onDate(date), speech.sinceDate(date), speech.ofDate(date)];
    expect(said('2023-04-10')).toEqual([
      '10 Nisan 2023 tarihinde',
      '10 Nisan 2023’ten',
      '10 Nisan 2023 tarihli',
    ]);
    expect(said('2019-12')).toEqual(['Aralık 2019’da', 'Aralık 2019’dan', 'Aralık 2019 tarihli']);
    expect(said('2020')).toEqual(['2020’de', '2020’den', '2020 tarihli']);
  });

  it('counts years and months without a plural and without “ve”', () => {
    expect(speech.duration({ years: 10, months: 6 })).toBe('10 yıl 6 ay');
    expect(speech.duration({ years: 0, months: 11 })).toBe('11 ay');
  });

  it('leaves every name without a suffix', () => {
    expect(speech.person(personCalled('selcuk-kozagacli')).person).toBe('Selçuk Kozağaçlı');
    const inflected = written.filter(({ person, letter }) => {
      const text = `${letter.subject}\n${letter.body}`;
      const after = text.split(person.names.primary).slice(1);
      return after.some((rest) => /^[\p{L}’']/u.test(rest));
    });
    expect(inflected.map(({ person, purpose }) => `${person.id} ${purpose}`)).toEqual([]);
  });

  it('goes to authorities and embassies, and writes suffixes only behind words that take them', () => {
    expect(turkish.flatMap(({ audiences }) => Object.keys(audiences))).toEqual(['authority', 'embassy']);
    for (const { words } of turkish) {
      for (const prison of Object.values(words.prisons ?? {})) expect(prison).toMatch(/Kurumu$/);
      for (const term of Object.values(words.term)) expect(term).toMatch(/ cezası$/);
      for (const who of Object.values(words.authorities)) expect(who).toMatch(/ makamları$/);
    }
  });
});
