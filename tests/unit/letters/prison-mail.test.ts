import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Custody } from '../../../lib/dataset/custody.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { prisonMailFileSchema } from '../../../lib/dataset/prison-mail.ts';
import { checkPrisonMail, prisonMailFor } from '../../../lib/letters/prison-mail.ts';
import { prisonMailOutput } from '../../../scripts/dataset/prison-mail.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';
import { people, personCalled } from './dataset.ts';

const data = join(import.meta.dirname, '../../../data');
const { files, faults } = prisonMailOutput(data, people);
const all = prisonMailFileSchema.parse(JSON.parse(files.get('dataset/prison-mail.json') ?? 'null'));
const rulesOf = (country: string, region?: string) => {
  const rules = all.find((one) => one.country === country && one.region === region);
  if (!rules) throw new Error(`no rules for ${country}`);
  return rules;
};
const held = (custody: Custody, more: Partial<Person> = {}): Person => {
  const person = { ...personCalled('ding-jiaxi'), ...more };
  return { ...person, status: { ...person.status, custody } };
};

describe('a letter to a prisoner', () => {
  it('is offered only where a source says that strangers may write', () => {
    expect(prisonMailFor(held('imprisoned'), all)).toMatchObject({ offered: true });
    expect(prisonMailFor(held('imprisoned', { country: 'IR', region: 'x' }), all)).toMatchObject({
      because: 'unknown',
    });
    expect(prisonMailFor(held('released'), all)).toMatchObject({ because: 'not-held' });
  });

  it('is withheld before trial on the mainland, where only relatives may write', () => {
    expect(prisonMailFor(held('pretrial-detention'), all)).toMatchObject({
      because: 'unsafe',
      text: expect.stringContaining('near relatives'),
    });
  });

  it('is withheld from somebody who was punished for letters', () => {
    expect(prisonMailFor(personCalled('chow-hang-tung'), all)).toMatchObject({
      because: 'unsafe',
      text: expect.stringContaining('solitary'),
    });
  });

  it('is withheld where the family asked for quiet', () => {
    const quiet = { because: 'family-asked', text: 'Please do not write.', source: 1 } as const;
    expect(prisonMailFor(held('imprisoned', { quiet }), all)).toMatchObject({ because: 'quiet' });
  });

  it('is offered to nobody outside the four places whose rules are known', () => {
    const offered = people.filter((person) => prisonMailFor(person, all).offered);
    expect(offered.length).toBeGreaterThan(10);
    for (const person of offered) {
      expect(['CN', 'RU', 'TR']).toContain(person.country);
      expect(person.status.custody).toBe('imprisoned');
    }
  });
});

describe('what a letter to a prisoner says', () => {
  const found = (text: string, country: string, region?: string) =>
    checkPrisonMail(text, rulesOf(country, region)).map(({ kind, found }) => found ?? kind);

  it('is warm words and nothing else', () => {
    expect(found('Dear Mr Ding, the first snow fell today and I thought of you.', 'CN')).toEqual([]);
    expect(found('Здравствуйте, Алексей! Сегодня выпал первый снег.', 'RU')).toEqual([]);
    expect(found('Sevgili Selçuk, bugün ilk kar yağdı ve sizi düşündüm.', 'TR')).toEqual([]);
  });

  it('names no organisation, however it is written', () => {
    expect(found('Ｇreetings from AMNESTY!', 'CN')).toEqual(['AMNESTY']);
    expect(found('国际特赦组织问候你', 'CN')).toEqual(['国际特赦']);
    expect(found('A letter from Amnesty', 'CN', 'HK')).toEqual(['Amnesty']);
  });

  it('does not take one word for another', () => {
    expect(found('Пусть судьба будет добра к вам.', 'RU')).toEqual([]);
    expect(found('Мы не говорим о войне.', 'RU')).toEqual(['войне']);
    expect(found('She wrote with warmth', 'RU')).toEqual(['language']);
  });

  it('is in the language that is let through', () => {
    expect(found('Dear Selçuk, it snowed today and I thought of you.', 'TR')).toEqual(['language']);
    expect(found('', 'TR')).toEqual([]);
  });
});

describe('the files of prison mail', () => {
  it('have no fault, and name one that is made', () => {
    expect(faults).toEqual([]);
    const copy = mkdtempSync(join(tmpdir(), 'vigil-mail-'));
    cpSync(join(data, 'prison-mail'), join(copy, 'prison-mail'), { recursive: true });
    const file = join(copy, 'prison-mail/hk.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text
        .replace('source: 5', 'source: 9')
        .replace('person: chow-hang-tung', 'person: chow')
        .replace('You are not forgotten.', 'Amnesty has not forgotten you.'),
    );
    const said = prisonMailOutput(copy, people).faults.map(faultLine).join('\n');
    rmSync(copy, { recursive: true });
    expect(said).toMatch(/hk\.yaml:\d+ {2}lines\[0\]\.text: expected words that no rule/);
    expect(said).toMatch(/hk\.yaml:\d+ {2}advice\[1\]\.source: expected source 9/);
    expect(said).toMatch(/hk\.yaml:\d+ {2}notFor\[0\]\.person: expected a person who has a record/);
  });
});
