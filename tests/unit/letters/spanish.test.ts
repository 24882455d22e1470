import { describe, expect, it } from 'vitest';
import { speech } from '../../../lib/letters/languages/es.ts';
import { everyLanguage, personCalled } from './dataset.ts';
import { everyLetter } from './every-letter.ts';

const spanish = everyLanguage.filter(({ language }) => language === 'es');

describe('a Spanish letter', () => {
  const person = personCalled('ding-jiaxi');

  it('calls people by their article, which melts into “de” and “a”', () => {
    expect(speech.person(person)).toMatchObject({
      person: 'señor Ding Jiaxi (丁家喜)',
      delPerson: 'del señor Ding Jiaxi (丁家喜)',
      ElShort: 'El señor Ding',
      alShort: 'al señor Ding',
    });
    expect(speech.person(personCalled('ruth-lopez'))).toMatchObject({
      elPerson: 'la señora Ruth López (Ruth Eleonora López Alfaro)',
      delShort: 'de la señora López Alfaro',
      lo: 'la',
    });
    expect(speech.person({ ...person, pronoun: 'they' })).toMatchObject({
      ElShort: 'Ding Jiaxi',
      delShort: 'de Ding Jiaxi',
      lo: 'le',
    });
  });

  it('puts an article before a day and none before a month', () => {
    const said = (date: string) => [speech.onDate(date), speech.sinceDate(date), speech.ofDate(date)];
    expect(said('2023-04-10')).toEqual([
      'el 10 de abril de 2023',
      'el 10 de abril de 2023',
      'del 10 de abril de 2023',
    ]);
    expect(said('2023-04')).toEqual(['en abril de 2023', 'abril de 2023', 'de abril de 2023']);
    expect(said('2023')).toEqual(['en 2023', '2023', 'de 2023']);
  });

  it('says years and months in their number', () => {
    expect(speech.duration({ years: 1, months: 0 })).toBe('1 año');
    expect(speech.duration({ years: 5, months: 1 })).toBe('5 años y 1 mes');
  });

  it('names a prison that is called after a place, and leaves out what it cannot say', () => {
    expect(speech.place({ name: 'Dhahban Prison', source: 1 })).toBe('la prisión de Dhahban');
    expect(speech.place({ name: 'Nadhour prison', source: 1 })).toBe('la prisión de Nadhour');
    expect(speech.place({ name: 'Cotonou civil prison', source: 1 })).toBeUndefined();
    expect(speech.place({ name: 'Chengdu Detention Center', source: 1 })).toBeUndefined();
  });

  it('agrees with the person, and melts every “de el” and “a el”', () => {
    const wrong = {
      he: /\b(?:señora|abogada|está detenida|fue condenada|visitarla)\b/,
      she: /\b(?:señor|está detenido|fue condenado|visitarlo)\b|(?<!\p{L})(?:que|ni|a|con) él(?!\p{L})/u,
      they: /\bseñora?\b/,
    };
    const letters = spanish.flatMap((letters) => everyLetter(letters, false));
    // How a death is told may speak of others, and in the greeting the reader does not know whom it will meet.
    const told = letters.filter(({ purpose }) => purpose !== 'remember');
    const broken = told.filter(({ person, letter }) => {
      const text = letter.body.slice(letter.body.indexOf('\n'));
      return /(?<!\p{L})(?:de|a) el(?!\p{L})/u.test(text) || wrong[person.pronoun].test(text);
    });
    expect(letters.length).toBeGreaterThan(1000);
    expect(broken.map(({ person, purpose }) => `${person.id} ${purpose}`)).toEqual([]);
  });

  it('speaks to a bar as to several people, and to everybody else as to one', () => {
    const letters = spanish.flatMap((letters) => everyLetter(letters, false));
    const toBars = letters.filter(
      ({ addressee }) => addressee.kind === 'bar' || addressee.kind === 'own-bar',
    );
    expect(toBars.length).toBeGreaterThan(100);
    expect(
      toBars.filter(({ letter }) => /\b(usted|[Ll]e (ruego|pido|agradezco))\b/.test(letter.body)),
    ).toEqual([]);
  });
});
