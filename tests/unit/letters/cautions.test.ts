import { describe, expect, it } from 'vitest';
import { cautionsOn } from '../../../lib/letters/cautions.ts';
import { recipients } from './dataset.ts';

const officeIn = (country: string) => {
  const office = recipients.authorities.find(({ of }) => of === country);
  if (!office) throw new Error(`no office in ${country}`);
  return office;
};
const said = (text: string, organisation: string, country: string) =>
  cautionsOn(text, organisation, officeIn(country), recipients).map(({ says, about }) => [says, about?.name]);

describe('an organisation that is named in a letter to Russia', () => {
  it('is warned of by name where Russia has banned it, in Latin and in Cyrillic', () => {
    for (const text of ['As AMNESTY wrote,', 'как пишет Амнести', 'I work with Amnesty International.'])
      expect(said(text, '', 'RU')).toEqual([['letter.check.banned', 'Amnesty International']]);
    expect(said('Amnesty, Meduza', '', 'RU')).toEqual([
      ['letter.check.banned', 'Amnesty International'],
      ['letter.check.banned', 'Meduza'],
    ]);
  });

  it('is asked about where it is the reader’s own, once, and only while it stands in the letter', () => {
    expect(said('I am a member of Bar of Lyon.', 'Bar of Lyon', 'RU')).toEqual([
      ['letter.check.organisation', 'Bar of Lyon'],
    ]);
    expect(said('I am a member of Amnesty Lyon.', 'Amnesty Lyon', 'RU')).toEqual([
      ['letter.check.banned', 'Amnesty International'],
    ]);
    expect(said('I am a teacher.', 'Bar of Lyon', 'RU')).toEqual([]);
  });

  it('says who reports the ban', () => {
    const [caution] = cautionsOn('Amnesty', '', officeIn('RU'), recipients);
    expect(caution?.sources?.length).toBeGreaterThan(0);
  });
});

describe('no warning', () => {
  it('is given for another state, for one’s own side, or for a word that only begins alike', () => {
    expect(said('Amnesty', 'Bar of Lyon', 'TR')).toEqual([]);
    expect(
      cautionsOn('Amnesty', '', { kind: 'own-ministry', id: 'own-ministry', in: 'DE' }, recipients),
    ).toEqual([]);
    expect(cautionsOn('Amnesty', '', undefined, recipients)).toEqual([]);
    expect(said('a general amnestying of all', '', 'RU')).toEqual([]);
  });
});
