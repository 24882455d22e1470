import { describe, expect, it } from 'vitest';
import { speech } from '../../../lib/letters/languages/de.ts';
import { everyLanguage, personCalled } from './dataset.ts';
import { everyLetter, type Written } from './every-letter.ts';

const [letters] = everyLanguage.filter(({ language }) => language === 'de');
if (!letters) throw new Error('no German letters');
const written = everyLetter(letters, false);
const breaking = (rule: (one: Written) => boolean): string[] =>
  written
    .filter((one) => !rule(one))
    .map(({ person, purpose, addressee }) => `${person.id} ${purpose} ${addressee.id}`);

describe('German names and numbers', () => {
  it('call a man Herr as subject and Herrn as object, and a woman Frau', () => {
    expect(speech.person(personCalled('ding-jiaxi'))).toMatchObject({
      person: 'Ding Jiaxi (丁家喜)',
      short: 'Herr Ding',
      shortObj: 'Herrn Ding',
      sein: 'sein',
    });
    expect(speech.person(personCalled('wang-yu'))).toMatchObject({
      short: 'Frau Wang',
      shortObj: 'Frau Wang',
      sein: 'ihr',
    });
  });

  it('speak of somebody whose pronoun is not known as a person, and give no title', () => {
    const named = speech.person({ ...personCalled('wang-yu'), pronoun: 'they' });
    expect(named).toMatchObject({ short: 'Wang Yu', er: 'diese Person', ihm: 'dieser Person', sein: 'ihr' });
  });

  it('put a date into its sentence', () => {
    expect(['2019-12-26', '2023-04', '2021'].map(speech.onDate)).toEqual([
      'am 26. Dezember 2019',
      'im April 2023',
      'im Jahr 2021',
    ]);
    expect(['2019-12-26', '2023-04', '2021'].map(speech.sinceDate)).toEqual([
      'dem 26. Dezember 2019',
      'April 2023',
      '2021',
    ]);
    expect(['2019-12-26', '2023-04', '2021'].map(speech.ofDate)).toEqual([
      'vom 26. Dezember 2019',
      'vom April 2023',
      'aus dem Jahr 2021',
    ]);
  });

  it('count years and months in the dative', () => {
    expect(speech.duration({ years: 1, months: 6 })).toBe('1 Jahr und 6 Monaten');
    expect(speech.duration({ years: 12, months: 1 })).toBe('12 Jahren und 1 Monat');
    expect(speech.duration({ years: 0, months: 8 })).toBe('8 Monaten');
  });
});

describe('the German letters', () => {
  it('go on with a small letter after the comma of the greeting, unless the word is Sie', () => {
    expect(breaking(({ letter }) => /^.+,\n\n(?:\p{Ll}|Sie )/u.test(letter.body))).toEqual([]);
  });

  it('begin every other sentence with a capital letter', () => {
    const later = ({ letter }: Written) =>
      letter.body
        .split('\n\n')
        .slice(2)
        .filter((part) => !/\n1\. /.test(part));
    expect(breaking((one) => later(one).every((part) => !/(?:^|[.?] )\p{Ll}/u.test(part)))).toEqual([]);
  });

  it('decline Herr where a sentence asks for it', () => {
    const wrong =
      /\b(?:an|bei|für|gegen|mit|nach|über|von|wegen|zu) Herr\b|(?:^|[.:] )Herrn\b|\bist Herrn\b/m;
    expect(breaking(({ letter }) => !wrong.test(letter.body))).toEqual([]);
  });

  it('call nobody by the title or trade of another gender', () => {
    const wrong = {
      he: /\bFrau\b|, Rechtsanwältin\b/,
      she: /\bHerrn?\b|, Rechtsanwalt\b/,
      they: /\b(?:Herrn?|Frau)\b/,
    };
    expect(breaking(({ person, letter }) => !wrong[person.pronoun].test(letter.body))).toEqual([]);
  });

  it('give authorities one article', () => {
    expect(
      breaking(({ letter }) => !/\b(?:die|den|der) (?:die|den|der) \S*[Bb]ehörden/.test(letter.body)),
    ).toEqual([]);
    expect(
      breaking(
        ({ letter }) =>
          /(?:die|den) \S*[Bb]ehörden/.test(letter.body) || !/ehörden (?:in|im|auf) /.test(letter.body),
      ),
    ).toEqual([]);
  });
});
