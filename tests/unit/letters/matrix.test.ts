import { describe, expect, it } from 'vitest';
import { audienceFor, isListed } from '../../../lib/letters/audience.ts';
import { countWords } from '../../../lib/letters/checks.ts';
import { factsUsed } from '../../../lib/letters/facts-used.ts';
import { english, everyLanguage, people, today } from './dataset.ts';
import { everyLetter, type Written } from './every-letter.ts';

/** The letters for which a rule does not hold, said so that one can find them. */
const breaking = (written: readonly Written[], rule: (one: Written) => boolean): string[] =>
  written
    .filter((one) => !rule(one))
    .map(({ person, purpose, addressee }) => `${person.id} ${purpose} ${addressee.id}`);

const whole = ({ letter }: Written) => `${letter.subject}\n${letter.body}`;

/** Arabic and Persian digits as Western ones. */
const plainDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

describe.each(everyLanguage.map((letters) => [letters.language, letters] as const))(
  'every person × fitting purpose × audience, in %s',
  (language, letters) => {
    const written = everyLetter(letters, language === 'en');
    const all = (rule: (one: Written) => boolean) => breaking(written, rule);

    it('is many letters', () => {
      const whom = new Set(written.map(({ person }) => person.id)).size;
      console.log(`${language}: ${written.length} letters for ${whom} people`);
      expect(written.length).toBeGreaterThan(100 * Object.keys(letters.audiences).length);
    });

    it('leaves no placeholder, no null and no empty bracket', () => {
      const hole = /undefined|null|NaN|\[object|[{}[\]|]|\(\s*\)|（\s*）|“\s*”|‘\s*’|«\s*»|「\s*」/;
      expect(all((one) => !hole.test(whole(one)))).toEqual([]);
    });

    it('is well set: no doubled space, stray stop, straight quote or empty line too many', () => {
      const unset = / {2}| \n|\n | [.,;?!]|[.,;،؛]{2}|[。，；：]{2}|["`]|\n{3}|^\S{1,2}\. *$/m;
      expect(all((one) => !unset.test(whole(one)))).toEqual([]);
    });

    it('is short enough to be read and long enough to be acted on', () => {
      const counted = new Map(written.map((one) => [one, countWords(one.letter.body)]));
      const lengths = [...counted.values()].sort((a, b) => a - b);
      console.log(
        `${language}: ${lengths[0]} to ${lengths.at(-1)} words, median ${lengths[lengths.length >> 1]}`,
      );
      const fits = (count = 0) => count >= 80 && count <= 260;
      expect(all((one) => fits(counted.get(one)))).toEqual([]);
    });

    it('names the person as this language does, in the subject and in the letter', () => {
      const right = ({ person, letter }: Written) => {
        const said = Object.values(letters.speech.person(person));
        const names = [person.names.primary, ...person.names.native.map(({ text }) => text), ...said];
        return (
          letter.body.includes(letters.speech.person(person).person) &&
          names.some((name) => letter.subject.includes(name))
        );
      };
      expect(all(right)).toEqual([]);
    });

    it('asks one to three things', () => {
      const item = (n: number) => `\n${letters.speech.item(n)}`;
      const asks = ({ letter }: Written) => letter.body.includes(item(1)) && !letter.body.includes(item(4));
      expect(all(asks)).toEqual([]);
    });

    it('rests every fact on a source of the record', () => {
      const sourced = ({ person, letter }: Written) =>
        letter.facts.every((fact) => fact.name && (fact.sources?.length ?? 0) > 0) &&
        factsUsed(letter.facts, person, today).every(({ sources }) => sources.length > 0);
      expect(all(sourced)).toEqual([]);
    });

    it('uses no number or date that the record does not have', () => {
      const record = new Map(
        people.map((person) => [
          person.id,
          plainDigits(JSON.stringify(person) + JSON.stringify(letters.deaths[person.id] ?? '')),
        ]),
      );
      // Articles, principles and the years of the standards stand in the templates.
      const templates = plainDigits(JSON.stringify(letters.purposes));
      // A day of the Solar Hijri calendar only says again what the brackets behind it say.
      const solar = /\d{1,2} \p{L}+ 1[34]\d\d (?=\(\d)/gu;
      const known = ({ person, letter }: Written) =>
        [
          ...plainDigits(letter.body)
            .replace(solar, '')
            .matchAll(/(?<!^)(?<!\d)\d+/gm),
        ].every(
          ([number]) =>
            record.get(person.id)?.includes(number) ||
            record.get(person.id)?.includes(number.padStart(2, '0')) ||
            templates.includes(number),
        );
      expect(all(known)).toEqual([]);
    });

    it('says when the report is old', () => {
      const saysSo = ({ person, letter, purpose }: Written) =>
        person.status.asOf >= '2025-11-22' ||
        letter.facts.some(({ name }) => name === 'letter.fact.asOf' || name === 'letter.fact.overdue') ||
        purpose === 'remember';
      expect(all(saysSo)).toEqual([]);
    });

    it('greets the office as the data says', () => {
      const { greeting } = letters.words.marks;
      const greets = ({ addressee, letter }: Written) => {
        const said = isListed(addressee) ? addressee.salutations[language] : undefined;
        const general = letters.audiences[audienceFor(addressee)]?.greeting;
        return letter.body.startsWith(`${said ?? general}${greeting}\n\n`);
      };
      expect(all(greets)).toEqual([]);
    });
  },
);

describe('the English letters', () => {
  const written = everyLetter(english, true);

  it('begin every sentence with a capital letter', () => {
    const sentences = ({ letter }: Written) =>
      letter.body.split('\n\n').filter((part) => !/^Yours|^Respectfully|:\n1\./.test(part));
    const capital = (one: Written) => sentences(one).every((part) => !/(?:^|[.?] )\p{Ll}/u.test(part));
    expect(breaking(written, capital)).toEqual([]);
  });

  it('call nobody by the wrong pronoun, and write the name in its own script too', () => {
    const wrong = {
      he: /\b(she|her|hers|Ms)\b/i,
      she: /\b(he|him|his|Mr)\b/i,
      they: /\b(he|him|his|she|her)\b/i,
    };
    const right = ({ person, letter }: Written) => {
      // How a death is told comes from deaths.yaml and may speak of others.
      const text = letter.facts.reduce((text, fact) => text.replace(fact.text, ''), letter.body);
      return !wrong[person.pronoun].test(text);
    };
    const withNative = ({ person, letter }: Written) =>
      person.names.native.length === 0 ||
      person.names.native.some(({ text }) => letter.body.includes(text)) ||
      person.names.native[0]?.text === person.names.primary;
    expect(breaking(written, right)).toEqual([]);
    expect(breaking(written, withNative)).toEqual([]);
  });

  it('ask each of one’s own side what it can do, and name nobody else’s minister', () => {
    const asks = {
      government:
        /our diplomats|our embassy|tell me what you have done|let me know what steps|write to me when/,
      parliament: /foreign minister|our government in parliament/,
      congress: /Secretary of State|Department of State/,
      europarl: /High Representative|External Action Service/,
      bar: /your members|colleagues|agenda|stay with|come back to it/,
    };
    const asked = ({ addressee, letter }: Written) => {
      const audience = audienceFor(addressee);
      if (audience === 'authority' || audience === 'embassy') return !/foreign minister/.test(letter.body);
      const minister = /foreign minister/.test(letter.body);
      return asks[audience].test(letter.body) && (audience === 'parliament' || !minister);
    };
    expect(breaking(written, asked)).toEqual([]);
  });
});
