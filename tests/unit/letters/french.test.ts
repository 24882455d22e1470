import { describe, expect, it } from 'vitest';
import { speech } from '../../../lib/letters/languages/fr.ts';
import { everyLanguage, personCalled } from './dataset.ts';
import { everyLetter, type Written } from './every-letter.ts';

const [letters] = everyLanguage.filter(({ language }) => language === 'fr');
if (!letters) throw new Error('no French letters');
const written = everyLetter(letters, false);
const breaking = (rule: (one: Written) => boolean): string[] =>
  written
    .filter((one) => !rule(one))
    .map(({ person, purpose, addressee }) => `${person.id} ${purpose} ${addressee.id}`);
const whole = ({ letter }: Written) => `${letter.subject}\n${letter.body}`;

describe('French names and dates', () => {
  it('keep the title on the line of the name', () => {
    expect(speech.person(personCalled('ding-jiaxi'))).toMatchObject({
      person: 'M.\u00a0Ding Jiaxi (丁家喜)',
      short: 'M.\u00a0Ding',
      le: 'le',
      sil: 's’il',
    });
    expect(speech.person(personCalled('wang-yu'))).toMatchObject({
      short: 'Mme\u00a0Wang',
      le: 'la',
      sil: 'si elle',
    });
  });

  it('speak of somebody whose pronoun is not known as a person, and give no title', () => {
    const named = speech.person({ ...personCalled('wang-yu'), pronoun: 'they' });
    expect(named).toMatchObject({ short: 'Wang Yu', il: 'cette personne', til: 'elle', le: 'la' });
  });

  it('put a date into its sentence, and call the first of a month premier', () => {
    const dates = ['2020-01-01', '2023-04', '2023-05', '2021-08', '2021'];
    expect(dates.map(speech.onDate)).toEqual([
      'le 1er janvier 2020',
      'en avril 2023',
      'en mai 2023',
      'en août 2021',
      'en 2021',
    ]);
    expect(dates.map(speech.sinceDate)).toEqual([
      'le 1er janvier 2020',
      'avril 2023',
      'mai 2023',
      'août 2021',
      '2021',
    ]);
    expect(dates.map(speech.ofDate)).toEqual([
      'du 1er janvier 2020',
      'd’avril 2023',
      'de mai 2023',
      'd’août 2021',
      'de 2021',
    ]);
  });

  it('count years and months', () => {
    expect(speech.duration({ years: 1, months: 6 })).toBe('1\u00a0an et 6\u00a0mois');
    expect(speech.duration({ years: 12, months: 0 })).toBe('12\u00a0ans');
  });
});

describe('the French letters', () => {
  it('end with the greeting that they began with, or with none', () => {
    const again = ({ letter }: Written) => {
      const greeting = letter.body.slice(0, letter.body.indexOf(',\n'));
      const farewell = /(?:agréer|recevoir), (.*), (?:l’|les? |mes )/.exec(letter.body)?.[1];
      return farewell === greeting;
    };
    expect(breaking(again)).toEqual([]);
  });

  it('put a no-break space before double signs and inside quotation marks', () => {
    const loose = /[^\u00a0][;:?!»]|«[^\u00a0]/;
    expect(breaking((one) => !loose.test(whole(one)))).toEqual([]);
  });

  it('elide and contract', () => {
    const wrong =
      /(?<!\p{L})(?:(?:de|que|le|la|je|ne|se) (?:il|elle|avocat|autorités|avril|août|octobre|est|avoir)|si il|(?:de|à) les? (?:autorités|jugement|prison)|de des)(?!\p{L})/iu;
    const found = written.flatMap((one) => wrong.exec(whole(one))?.[0] ?? []);
    expect([...new Set(found)]).toEqual([]);
  });

  it('agree with the person', () => {
    const participle = '(?:détenu|condamné|libéré|placé|incarcéré|radié|recherché|qualifié|assigné)';
    const wrong = {
      he: new RegExp(`Mme|(?:est|été|l’a) ${participle}e|, avocate`, 'u'),
      she: new RegExp(`M\\.|(?:est|été|l’a) ${participle}(?!\\p{L})|, avocat(?!\\p{L}| et )`, 'u'),
      they: /M\.|Mme/,
    };
    const right = ({ person, letter }: Written) => !wrong[person.pronoun].test(letter.body);
    expect(breaking(right)).toEqual([]);
  });

  it('give authorities one article', () => {
    const bare = /(?<!(?:les|aux|des) )autorités/i;
    expect(breaking(({ letter }) => !bare.test(letter.body))).toEqual([]);
  });
});
