import { describe, expect, it } from 'vitest';
import { whoAnswers } from '../../../lib/letters/answerable.ts';
import { quotableCharge } from '../../../lib/letters/charge.ts';
import { countWords } from '../../../lib/letters/checks.ts';
import { factsOf } from '../../../lib/letters/facts.ts';
import { writeLetter } from '../../../lib/letters/fill.ts';
import { nobody, oneLine, suggestedLines } from '../../../lib/letters/sender.ts';
import { plainTerm } from '../../../lib/letters/term.ts';
import { english, personCalled, recipients, today } from './dataset.ts';

const speaking = (text: string, more: { years?: number; months?: number } = {}) => {
  const term = plainTerm({ text, source: 1, ...more });
  return term && { ...term, said: term.kind === 'life' ? '' : english.speech.duration(term) };
};

describe('a sentence in a letter', () => {
  it.each([
    ['12 years in prison and 3 years’ deprivation of political rights', 'prison', '12 years'],
    ['5 years and 1 month', 'prison', '5 years and 1 month'],
    ['8 years in a penal colony, after a closed trial', 'colony', '8 years'],
    ['11 months in prison and a fine of 10,000 yuan', 'prison', '11 months'],
    ['three years and a half', 'prison', '3 years and 6 months'],
    ['life imprisonment', 'life', ''],
  ])('%s', (record, kind, said) => {
    expect(speaking(record)).toMatchObject({ kind, said });
  });

  it.each([
    '12 months, suspended for two years (2019 march)',
    '6 years and 3 months, quashed',
    '23 years (2016), later lengthened by new cases',
    '8 days of administrative arrest',
    'several years in prison',
  ])('is left out where the record is not plain: %s', (record) => {
    expect(speaking(record)).toBeUndefined();
  });

  it('is left out where the words and the numbers of the record differ', () => {
    expect(speaking('12 years in prison', { years: 12, months: 0 })).toBeDefined();
    expect(speaking('12 years in prison', { years: 10 })).toBeUndefined();
  });
});

describe('a charge in a letter', () => {
  it.each([
    ['royal defamation (lese-majeste), Section 112', 'royal defamation'],
    [
      'suspicion of conspiracy to pervert the course of justice (arrest; no charge seen)',
      'conspiracy to pervert the course of justice',
    ],
    ["'false information' about the armed forces, Art. 207.3", '‘false information’ about the armed forces'],
    [
      'abetting public calls for actions (sanctions) harming national security, Art. 361(3)',
      'abetting public calls for actions harming national security',
    ],
    ['conspiracy to commit subversion (acquitted)', undefined],
    ['founding and leading / membership of a terrorist organisation (DHKP-C)', undefined],
    ['embezzlement at first, then illicit enrichment', undefined],
  ])('%s', (record, said) => {
    expect(quotableCharge(record)).toBe(said);
  });
});

describe('the facts of a letter', () => {
  const factsFor = (id: string) => {
    const person = personCalled(id);
    const answering = whoAnswers(person, recipients.answerable);
    return factsOf(person, answering, { writer: '' }, english, today);
  };

  it('count no charge that is over among the others', () => {
    const facts = factsFor('chow-hang-tung');
    expect(facts.charge?.text).toBe('incitement to subversion of state power');
    expect(facts.otherCharges).toBeUndefined();
  });

  it('rest a loss of licence on its own source', () => {
    expect(factsFor('maksim-znak').licenceLoss?.sources).toEqual([4]);
  });

  it('say that somebody on leave may be called back', () => {
    expect(factsFor('nasrin-sotoudeh').limits).toMatchObject({
      text: 'is out of prison only on leave and may be called back',
      sources: [6],
    });
  });
});

describe('a name in a letter', () => {
  it.each([
    ['ding-jiaxi', 'Mr Ding Jiaxi (丁家喜)', 'Mr Ding'],
    ['chow-hang-tung', 'Ms Chow Hang-tung (鄒幸彤)', 'Ms Chow'],
    ['selcuk-kozagacli', 'Mr Selçuk Kozağaçlı', 'Mr Kozağaçlı'],
    ['dang-dinh-bach', 'Mr Dang Dinh Bach (Đặng Đình Bách)', 'Mr Dang Dinh Bach'],
    ['ywet-nu-aung', 'Ms Ywet Nu Aung (ရွက်နုအောင်)', 'Ms Ywet Nu Aung'],
  ])('%s', (id, full, short) => {
    expect(english.speech.person(personCalled(id))).toMatchObject({ person: full, short });
  });

  it('has no title where the pronoun is they', () => {
    expect(english.speech.person({ ...personCalled('ding-jiaxi'), pronoun: 'they' }).short).toBe(
      'Ding Jiaxi',
    );
  });
});

describe('what readers say of themselves', () => {
  const person = personCalled('ding-jiaxi');
  const [addressee] = recipients.authorities;
  const write = (sender: Partial<Parameters<typeof writeLetter>[0]['sender']>) => {
    if (!addressee) throw new Error('no authorities');
    const all = { ...nobody, ...sender };
    const of = { person, purpose: 'release', addressee, sender: all, seed: 1 } as const;
    return writeLetter(of, english, [], today).body;
  };

  it('stands where it belongs, or not at all', () => {
    expect(write({ writer: 'teacher', where: 'Graz, Austria', name: 'E. M.' })).toMatch(
      / as a teacher (?:in|from) Graz, Austria.*\n\nE\. M\.\nGraz, Austria$/s,
    );
    expect(write({ writer: 'member' })).not.toMatch(/member| as a /);
    expect(write({ writer: 'member', organisation: 'the Graz $& Bar' })).toContain(
      'as a member of the Graz $& Bar',
    );
  });

  it('stays one line, whatever is typed', () => {
    expect(oneLine('A\r\nBcc: x@y.example\u2028B\u0000')).toBe('A Bcc: x@y.example B');
    expect(write({ name: 'A\r\n\r\nB {{person}} [[x]]' })).toMatch(/\n\nA B \{\{person\}\} \[\[x\]\]$/);
  });

  it('stands in the letter as the line that no other letter has', () => {
    const line = 'My pupils asked me to write.';
    expect(write({ line })).toContain(`\n\n${line}\n\n`);
    expect(write({ line: 'A\r\n\r\nB {{person}}' })).toContain('\n\nA B {{person}}\n\n');
  });

  it('has three beginnings for everybody, with the name in them or none', () => {
    for (const writer of ['lawyer', 'law-student', 'student', 'teacher', 'citizen', 'member', ''] as const) {
      const lines = suggestedLines(person, { writer }, english);
      expect(new Set(lines).size).toBe(3);
      for (const line of lines) expect(line).not.toMatch(/[{}[\]|]/);
    }
  });

  it('is greeted as a colleague’s letter when it comes from a lawyer', () => {
    expect(write({ writer: 'lawyer' })).toContain('a fellow lawyer');
  });
});

describe('counting words', () => {
  it.each([
    ['Mr Ding’s letter, of 2019.', 5],
    ['', 0],
    ['丁家喜律师', 3],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
