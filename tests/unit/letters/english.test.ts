import { describe, expect, it } from 'vitest';
import { countWords } from '../../../lib/letters/checks.ts';
import { quotableCharge } from '../../../lib/letters/english/charge.ts';
import { named } from '../../../lib/letters/english/names.ts';
import { plainTerm } from '../../../lib/letters/english/sentence.ts';
import { writeLetter } from '../../../lib/letters/fill.ts';
import { oneLine } from '../../../lib/letters/sender.ts';
import { english, personCalled, recipients, today } from './dataset.ts';

describe('a sentence in a letter', () => {
  it.each([
    ['12 years in prison and 3 years’ deprivation of political rights', '12 years in prison'],
    ['5 years and 1 month', '5 years and 1 month in prison'],
    ['8 years in a penal colony, after a closed trial', '8 years in a penal colony'],
    ['11 months in prison and a fine of 10,000 yuan', '11 months in prison'],
    ['life imprisonment', 'life imprisonment'],
    ['12 months, suspended for two years (2019 march)', undefined],
    ['6 years and 3 months, quashed', undefined],
    ['23 years (2016), later lengthened by new cases', undefined],
    ['8 days of administrative arrest', undefined],
  ])('%s', (record, said) => {
    expect(plainTerm(record)).toBe(said);
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

describe('a name in a letter', () => {
  it.each([
    ['ding-jiaxi', 'Mr Ding Jiaxi (丁家喜)', 'Mr Ding'],
    ['chow-hang-tung', 'Ms Chow Hang-tung (鄒幸彤)', 'Ms Chow'],
    ['selcuk-kozagacli', 'Mr Selçuk Kozağaçlı', 'Mr Kozağaçlı'],
    ['dang-dinh-bach', 'Mr Dang Dinh Bach (Đặng Đình Bách)', 'Mr Dang Dinh Bach'],
    ['ywet-nu-aung', 'Ms Ywet Nu Aung (ရွက်နုအောင်)', 'Ms Ywet Nu Aung'],
  ])('%s', (id, full, short) => {
    expect(named(personCalled(id))).toEqual({ full, short });
  });

  it('has no title where the pronoun is they', () => {
    expect(named({ ...personCalled('ding-jiaxi'), pronoun: 'they' }).short).toBe('Ding Jiaxi');
  });
});

describe('what readers say of themselves', () => {
  const person = personCalled('ding-jiaxi');
  const [addressee] = recipients.authorities;
  const write = (sender: Partial<Parameters<typeof writeLetter>[0]['sender']>) => {
    if (!addressee) throw new Error('no authorities');
    const all = { writer: '', organisation: '', where: '', name: '', ...sender } as const;
    return writeLetter({ person, purpose: 'release', addressee, sender: all, seed: 1 }, english, [], today)
      .body;
  };

  it('stands where it belongs, or not at all', () => {
    expect(write({ writer: 'teacher', where: 'Graz, Austria', name: 'E. M.' })).toMatch(
      / as a teacher in Graz, Austria about .*\n\nE\. M\.\nGraz, Austria$/s,
    );
    expect(write({ writer: 'member' })).not.toMatch(/member| as a /);
    expect(write({ writer: 'member', organisation: 'the Graz $& Bar' })).toContain(
      'as a member of the Graz $& Bar ',
    );
  });

  it('stays one line, whatever is typed', () => {
    expect(oneLine('A\r\nBcc: x@y.example\u2028B\u0000')).toBe('A Bcc: x@y.example B');
    expect(write({ name: 'A\r\n\r\nB {{person}} [[x]]' })).toMatch(/\n\nA B \{\{person\}\} \[\[x\]\]$/);
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
