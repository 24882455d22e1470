import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/dataset/person.ts';
import type { Purpose } from '../../../lib/dataset/recipient.ts';
import { type Addressee, audienceFor, isListed } from '../../../lib/letters/audience.ts';
import { countWords } from '../../../lib/letters/checks.ts';
import { factsUsed } from '../../../lib/letters/facts-used.ts';
import { type Letter, writeLetter } from '../../../lib/letters/fill.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { addresseesFor } from '../../../lib/letters/recipients.ts';
import { nobody, type Sender } from '../../../lib/letters/sender.ts';
import { english, knows, people, recipients, today } from './dataset.ts';

const somebody: Sender = { writer: 'teacher', organisation: '', where: 'Leipzig, Germany', name: 'A. W.' };
const countries = [
  ...new Set([...recipients.embassies, ...recipients.own].map((office) => office.in)),
  undefined,
];

interface Written {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressee: Addressee;
  readonly letter: Letter;
}

/** Every letter that the window can show: each person, each purpose that fits, each office, named and unnamed. */
function* everyLetter(): Generator<Written> {
  let seed = 0;
  for (const person of people) {
    for (const purpose of suggestPurposes(person, knows, today).purposes) {
      const offices = new Map<string, Addressee>();
      for (const country of countries)
        for (const office of addresseesFor(person, purpose, country, recipients, today).all)
          offices.set(office.id, office);
      for (const addressee of offices.values())
        for (const sender of [nobody, somebody]) {
          const of = { person, purpose, addressee, sender, seed: ++seed };
          yield {
            person,
            purpose,
            addressee,
            letter: writeLetter(of, english, recipients.answerable, today),
          };
        }
    }
  }
}

const written = [...everyLetter()];

/** The letters for which a rule does not hold, said so that one can find them. */
const breaking = (rule: (one: Written) => boolean): string[] =>
  written
    .filter((one) => !rule(one))
    .map(({ person, purpose, addressee }) => `${person.id} ${purpose} ${addressee.id}`);

const whole = ({ letter }: Written) => `${letter.subject}\n${letter.body}`;

describe('every person × fitting purpose × fitting recipient', () => {
  it('is many letters', () => {
    console.log(
      `${written.length} letters for ${new Set(written.map(({ person }) => person.id)).size} people`,
    );
    expect(written.length).toBeGreaterThan(8000);
  });

  it('leaves no placeholder, no null and no empty bracket', () => {
    expect(
      breaking((one) => !/undefined|null|NaN|\[object|[{}[\]|]|\(\s*\)|“\s*”|‘\s*’/.test(whole(one))),
    ).toEqual([]);
  });

  it('is well set: no doubled space, stray stop, straight quote or empty line too many', () => {
    const unset = / {2}| \n|\n | [.,;:?!]|[.,;]{2}|["'`]|\n{3}|^\d\. *$/m;
    expect(breaking((one) => !unset.test(whole(one)))).toEqual([]);
  });

  it('begins every sentence with a capital letter', () => {
    const sentences = ({ letter }: Written) =>
      letter.body.split('\n\n').filter((part) => !/^Yours|:\n1\./.test(part));
    expect(breaking((one) => sentences(one).every((part) => !/(?:^|[.?] )\p{Ll}/u.test(part)))).toEqual([]);
  });

  it('is short enough to be read and long enough to be acted on', () => {
    const counted = new Map(written.map((one) => [one, countWords(one.letter.body)]));
    const lengths = [...counted.values()].sort((a, b) => a - b);
    console.log(`words: ${lengths[0]} to ${lengths.at(-1)}, median ${lengths[lengths.length >> 1]}`);
    const fits = (count = 0) => count >= 100 && count <= 245;
    expect(breaking((one) => fits(counted.get(one)))).toEqual([]);
  });

  it('names the person, in their own script too, and nobody with the wrong pronoun', () => {
    const title = { he: 'Mr', she: 'Ms', they: '' };
    const wrong = {
      he: /\b(she|her|hers|Ms)\b/i,
      she: /\b(he|him|his|Mr)\b/i,
      they: /\b(he|him|his|she|her)\b/i,
    };
    const right = ({ person, letter }: Written) => {
      const name = `${title[person.pronoun]} ${person.names.primary}`.trim();
      // How a death is told comes from deaths.yaml and may speak of others.
      const text = letter.facts.reduce((text, fact) => text.replace(fact.text, ''), letter.body);
      return letter.subject.includes(name) && letter.body.includes(name) && !wrong[person.pronoun].test(text);
    };
    const withNative = ({ person, letter }: Written) =>
      person.names.native.length === 0 ||
      person.names.native.some(({ text }) => letter.body.includes(text)) ||
      person.names.native[0]?.text === person.names.primary;
    expect(breaking(right)).toEqual([]);
    expect(breaking(withNative)).toEqual([]);
  });

  it('asks one to three things', () => {
    const requests = ({ letter }: Written) =>
      letter.body.match(/^\d\. to |^\d\. (?:if|until)/gm)?.length ?? 0;
    expect(breaking((one) => requests(one) >= 1 && requests(one) <= 3)).toEqual([]);
  });

  it('rests every fact on a source of the record', () => {
    const sourced = ({ person, letter }: Written) =>
      letter.facts.every((fact) => fact.name && (fact.sources?.length ?? 0) > 0) &&
      factsUsed(letter.facts, person, today).every(({ sources }) => sources.length > 0);
    expect(breaking(sourced)).toEqual([]);
  });

  it('uses no number or date that the record does not have', () => {
    const record = new Map(
      people.map((person) => [
        person.id,
        JSON.stringify(person) + JSON.stringify(english.deaths[person.id] ?? ''),
      ]),
    );
    // Articles, principles and the years of the standards stand in the templates.
    const templates = JSON.stringify(english);
    const known = ({ person, letter }: Written) =>
      [...letter.body.matchAll(/(?<!^)\b\d+\b/gm)].every(
        ([number]) =>
          record.get(person.id)?.includes(number) ||
          record.get(person.id)?.includes(number.padStart(2, '0')) ||
          templates.includes(number),
      );
    expect(breaking(known)).toEqual([]);
  });

  it('says when the report is old', () => {
    const saysSo = ({ person, letter, purpose }: Written) =>
      person.status.asOf >= '2025-11-22' ||
      letter.facts.some(({ name }) => name === 'letter.fact.asOf' || name === 'letter.fact.overdue') ||
      purpose === 'remember';
    expect(breaking(saysSo)).toEqual([]);
  });

  it('greets the office as the data says, and asks as befits it', () => {
    const greets = ({ addressee, letter }: Written) =>
      !isListed(addressee) || letter.body.startsWith(`${addressee.salutations.en},\n\n`);
    const asks = ({ addressee, letter }: Written) => {
      const mine = {
        government: /to raise this case/,
        parliament: /question in parliament/,
        bar: /your members/,
      };
      const audience = audienceFor(addressee);
      return audience === 'authority'
        ? letter.body.includes('I respectfully ask you:')
        : audience === 'embassy'
          ? /your government:/.test(letter.body)
          : mine[audience].test(letter.body);
    };
    expect(breaking(greets)).toEqual([]);
    expect(breaking(asks)).toEqual([]);
  });
});
