import { describe, expect, it } from 'vitest';
import { audienceFor } from '../../../lib/letters/audience.ts';
import { type Letter, type LetterOf, writeLetter } from '../../../lib/letters/fill.ts';
import type { Block } from '../../../lib/letters/letter-file.ts';
import type { Letters } from '../../../lib/letters/load.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { addresseesFor } from '../../../lib/letters/recipients.ts';
import { nobody } from '../../../lib/letters/sender.ts';
import { english, everyLanguage, knows, people, personCalled, recipients, today } from './dataset.ts';

const write = (of: LetterOf, letters: Letters, plan?: Letter['plan']) =>
  writeLetter(of, letters, recipients.answerable, today, plan);

/** A language with wordings and conditions of its own: each block says its name, and one fact only here and there. */
const sparse = (blocks: readonly Block[], part: string): Block[] =>
  blocks.map((block, i) => [
    [`${part}${i} {{?held}}${block.flat().some((one) => one.includes('{{place}}')) ? ' {{place}}' : ''}`],
    [`${part}${i}`],
  ]);

/** English as far as grammar goes; every sentence is the name of its block, so that it can be recognised. */
const named: Letters = {
  ...english,
  language: 'en',
  purposes: Object.fromEntries(
    Object.entries(english.purposes).map(([purpose, parts]) => [
      purpose,
      Object.fromEntries(Object.entries(parts).map(([part, blocks]) => [part, sparse(blocks, part)])),
    ]),
  ) as Letters['purposes'],
};

const ding: LetterOf = {
  person: personCalled('ding-jiaxi'),
  purpose: 'release',
  addressee:
    addresseesFor(personCalled('ding-jiaxi'), 'release', 'DE', recipients, today).first ??
    (() => {
      throw new Error('nobody to write to');
    })(),
  sender: { ...nobody, line: 'A line.' },
  seed: 7,
};

/** The blocks of a part in the order of a letter. */
const blocksOf = ({ plan }: Letter, part: string) => plan.get(part)?.map(({ block }) => block);

describe('the same letter in two languages', () => {
  it('has the same paragraphs in the same order, whatever the seed', () => {
    for (let seed = 0; seed < 60; seed++) {
      const letter = write({ ...ding, seed }, english);
      const beside = write({ ...ding, seed }, named, letter.plan);
      expect(beside.paragraphs.map(({ kind }) => kind)).toEqual(letter.paragraphs.map(({ kind }) => kind));
      for (const part of letter.plan.keys())
        if (part !== 'farewell') expect(blocksOf(beside, part)).toEqual(blocksOf(letter, part));
    }
  });

  it('says the same sentences even where one of them could have said others', () => {
    for (let seed = 0; seed < 60; seed++) {
      // The other language could never name the grounds that come first in English.
      const letter = write({ ...ding, seed }, english);
      const poor: Letters = {
        ...english,
        purposes: {
          ...english.purposes,
          release: {
            ...english.purposes.release,
            grounds: english.purposes.release.grounds.map(() => [['{{nothing}}']]),
          },
        },
      };
      const grounds = write({ ...ding, seed }, poor, letter.plan).paragraphs.find(
        ({ kind }) => kind === 'grounds',
      );
      expect(grounds).toMatchObject({ text: '', missing: 2 });
    }
  });

  it('says of a paragraph which facts stand in only one of the two', () => {
    const silent: Letters = {
      ...english,
      purposes: {
        ...english.purposes,
        release: { ...english.purposes.release, facts: english.purposes.release.facts.map(() => [['.']]) },
      },
    };
    const letter = write(ding, english);
    const facts = write(ding, silent, letter.plan).paragraphs.find(({ kind }) => kind === 'facts');
    expect(facts?.differs).toContain('letter.fact.since');
    expect(write(ding, english, letter.plan).paragraphs.flatMap(({ differs }) => differs)).toEqual([]);
  });

  it('does not print a fact beside that the letter leaves out', () => {
    const reticent: Letters = { ...english, speech: { ...english.speech, place: () => undefined } };
    const letter = write(ding, reticent);
    const place = english.speech.place(ding.person.place ?? { name: '', source: 1 });
    expect(place && write(ding, english).facts.some(({ text }) => text === place)).toBe(true);
    expect(write(ding, english, letter.plan).body).not.toContain(place);
  });

  it('is read out paragraph by paragraph as its body is', () => {
    const letter = write(ding, english);
    expect(letter.paragraphs.map(({ text }) => text).join('\n\n')).toBe(letter.body);
  });

  it('holds for every person, purpose and audience, between English and every language there is', () => {
    let compared = 0;
    let missing = 0;
    const kinds = (one: Letter) => one.paragraphs.map(({ kind }) => kind).join();
    const compare = (of: LetterOf, letters: Letters, own: Letters) => {
      const letter = write(of, letters);
      const beside = write(of, own, letter.plan);
      compared++;
      missing += beside.paragraphs.reduce((sum, one) => sum + one.missing, 0);
      if (kinds(letter) !== kinds(beside))
        expect(`${kinds(beside)} (${own.language})`).toBe(
          `${kinds(letter)} (${letters.language}, ${of.person.id}, ${of.purpose}, ${of.addressee.id})`,
        );
    };
    for (const person of people)
      for (const purpose of suggestPurposes(person, knows, today).purposes) {
        const all = addresseesFor(person, purpose, 'DE', recipients, today).all;
        for (const [audience, [addressee]] of Map.groupBy(all, audienceFor))
          for (const other of everyLanguage) {
            if (!addressee || other === english || !other.audiences[audience]) continue;
            const of: LetterOf = { person, purpose, addressee, sender: nobody, seed: compared };
            compare(of, english, other);
            compare(of, other, english);
          }
      }
    console.log(`${compared} letters beside each other; ${missing} sentences without words on one side`);
    // A few sentences may lack words; more than one letter in three would be no help to a reader.
    expect(missing).toBeLessThanOrEqual(compared / 3);
  });

  it('has as many sentences to choose from in every language', () => {
    for (const { language, audiences } of everyLanguage)
      for (const [audience, frame] of Object.entries(audiences))
        for (const part of ['opening', 'ask', 'requests', 'closing'] as const)
          expect(`${language} ${audience} ${part}: ${frame[part]?.length}`).toBe(
            `${language} ${audience} ${part}: ${english.audiences[audience as 'embassy']?.[part]?.length}`,
          );
    for (const letters of everyLanguage)
      for (const [purpose, parts] of Object.entries(letters.purposes))
        for (const part of ['facts', 'grounds', 'requests', 'aim', 'subject'] as const)
          expect(`${letters.language} ${purpose} ${part}: ${parts[part].length}`).toBe(
            `${letters.language} ${purpose} ${part}: ${english.purposes[purpose as 'release'][part].length}`,
          );
  });
});
