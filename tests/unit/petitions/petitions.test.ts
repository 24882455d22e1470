import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld } from '../../../lib/dataset/custody.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import {
  languagesRead,
  ofSeveralStates,
  petitionAddressees,
  tooNear,
} from '../../../lib/petitions/addressees.ts';
import { causes, concerns } from '../../../lib/petitions/cause.ts';
import { choosePeople } from '../../../lib/petitions/choose.ts';
import { mailText } from '../../../lib/petitions/mail-text.ts';
import { partsOf } from '../../../lib/petitions/parts.ts';
import { mostSheets, sheetCount, sheetsOf } from '../../../lib/petitions/sheet-plan.ts';
import { signings, type WrittenPetition, writePetition } from '../../../lib/petitions/write.ts';
import { english, knows, people, personCalled, recipients, today } from '../letters/dataset.ts';
import { campaigns, means, peopleOf } from './dataset.ts';

const nobody = { addressee: undefined, organisation: '', organiser: '' };
const saysOf = ({
  title,
  opening,
  facts,
  grounds,
  list,
  ask,
  requests,
  closing,
  privacy,
  asked,
}: WrittenPetition) =>
  [
    title,
    opening,
    facts ?? '',
    grounds,
    list?.says ?? '',
    ...(list?.lines ?? []).map(({ entry }) => entry),
    ask,
    ...requests,
    closing,
    asked,
    ...privacy,
  ].filter(Boolean);

/** What no printed sentence holds. */
const unfinished = /[{}[\]|]|undefined|null|NaN|\s[,.;]|\.\.|,,|\(\)|“”| {2}/;

describe('a petition for one person', () => {
  const written = people.flatMap((person) => {
    const { purposes } = suggestPurposes(person, knows, today);
    return purposes.flatMap((purpose) =>
      signings.map((signing) => ({
        person,
        petition: writePetition({ ...nobody, about: { person, purpose }, signing }, means),
      })),
    );
  });

  it('is written for everybody for whom a letter is, and says nothing unfinished', () => {
    expect(written.length).toBeGreaterThan(300);
    for (const { person, petition } of written)
      for (const text of saysOf(petition)) expect(text, person.id).not.toMatch(unfinished);
  });

  it('names the person, gives a date of the report, and asks for one to three things', () => {
    for (const { person, petition } of written) {
      expect(petition.title).toContain(person.names.primary);
      expect(petition.facts).toMatch(/in the latest report known to us, of .*\d{4}\.$/);
      expect(petition.grounds).toMatch(/principle|Principles|United Nations|Universal|UN /i);
      expect(petition.requests.length).toBeGreaterThanOrEqual(1);
      expect(petition.requests.length).toBeLessThanOrEqual(3);
    }
  });

  it('says of nobody that they are held who is not, nor that they were when nobody knows', () => {
    // How somebody died may have to speak of a prison.
    for (const { person, petition } of written)
      if (!isHeld(person.status.custody) && person.status.custody !== 'deceased')
        expect(petition.facts, person.id).not.toMatch(
          /has been held|in custody|in prison|under house arrest/,
        );
    const bail = writePetition(
      { ...nobody, about: { person: personCalled('eron-kiiza'), purpose: 'fair-process' }, signing: 'sheet' },
      means,
    );
    expect(bail.facts).toMatch(/^He is out on bail/);
  });

  it('asks first whether somebody is free whose term should have ended', () => {
    const over = written.filter(({ petition }) => petition.title.startsWith('Has '));
    expect(over.length).toBeGreaterThan(0);
    for (const { petition } of over) expect(petition.requests[0]).toContain('say publicly whether');
  });

  it('speaks as one person, as an organisation or as many', () => {
    const about = { person: personCalled('ding-jiaxi'), purpose: 'release' as const };
    const as = (signing: (typeof signings)[number], organisation = '') =>
      writePetition({ ...nobody, about, signing, organisation }, means).opening;
    expect(as('alone')).toMatch(/^I, the undersigned/);
    expect(as('body', 'Bar of Lyon')).toMatch(/^On behalf of Bar of Lyon we/);
    expect(as('body')).toMatch(/^We, the undersigned/);
    expect(as('sheet', 'Bar of Lyon')).toMatch(/^We, the undersigned/);
  });

  it('takes whatever is typed as a name, in one line and unread', () => {
    const about = { person: personCalled('ding-jiaxi'), purpose: 'release' as const };
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const organisation = `{{person}} [[ {${typed}`;
        const { opening } = writePetition({ ...nobody, about, signing: 'body', organisation }, means);
        expect(opening).toContain('{{person}} [[ {');
        expect(opening).not.toMatch(/[\n\r\p{Cc}]/u);
      }),
    );
  });
});

describe('choosing the people of a petition', () => {
  it('takes those held in the Xiamen case, and those who lost their licence after 709', () => {
    const held = choosePeople(peopleOf('xiamen-case'), 'held', knows, today);
    expect(held.people.map(({ id }) => id)).toContain('ding-jiaxi');
    expect(held.people.map(({ id }) => id)).toContain('xu-zhiyong');
    const licence = choosePeople(peopleOf('disbarments-after-709'), 'licence', knows, today);
    expect(licence.people.length).toBeGreaterThan(3);
    for (const person of licence.people) expect(concerns('licence', person, today)).toBe(true);
  });

  it.each(causes)(
    'for %s, of any campaign, counts everybody once: named or left out with a reason',
    (cause) => {
      for (const campaign of campaigns) {
        const all = peopleOf(campaign.id);
        const chosen = choosePeople(all, cause, knows, today);
        const left = [...chosen.left.values()].flat();
        expect(new Set([...chosen.people, ...left]).size).toBe(all.length);
        expect(chosen.people.length + left.length).toBe(all.length);
        for (const person of chosen.people)
          expect('withheld' in suggestPurposes(person, knows, today)).toBe(false);
      }
    },
  );

  it('leaves out whoever asked for quiet, and says so before any other reason', () => {
    const ding = personCalled('ding-jiaxi');
    const quiet: Person = {
      ...ding,
      quiet: { because: 'family-asked', text: 'Please do not write.', source: 1 },
    };
    const xu = personCalled('xu-zhiyong');
    const chosen = choosePeople([quiet, xu], 'held', knows, today);
    expect(chosen.people).toEqual([xu]);
    expect(chosen.left.get('quiet')).toEqual([quiet]);
    expect(choosePeople([quiet], 'licence', knows, today).left.get('quiet')).toEqual([quiet]);
  });
});

describe('a petition for several people', () => {
  const lists = [
    ...campaigns.map(({ id, name }) => ({ all: peopleOf(id), campaign: name })),
    ...[...new Set(people.map(({ country }) => country))].map((country) => ({
      all: people.filter((person) => person.country === country),
      campaign: undefined,
    })),
  ];
  const written = lists.flatMap(({ all, campaign }) =>
    causes.flatMap((cause) => {
      const { people: chosen, newest } = choosePeople(all, cause, knows, today);
      if (chosen.length < 2 || !newest) return [];
      const about = { people: chosen, cause, campaign, place: 'the country', newest };
      return signings.map((signing) => ({
        chosen,
        petition: writePetition({ ...nobody, about, signing }, means),
      }));
    }),
  );

  it('says how many they are and as of when, and how each stands with the date of the report', () => {
    expect(written.length).toBeGreaterThan(60);
    for (const { chosen, petition } of written) {
      expect(petition.opening).toContain(`the ${chosen.length} people`);
      expect(petition.list?.says).toMatch(new RegExp(`^The ${chosen.length} people.*\\d{4}:$`));
      expect(petition.list?.lines.length).toBe(chosen.length);
      for (const { name, state, entry } of petition.list?.lines ?? []) {
        expect(state.length).toBeGreaterThan(3);
        expect(entry.startsWith(`${name}, ${state} (report of `)).toBe(true);
        expect(entry).toMatch(/\d{4}\)$/);
      }
      for (const text of saysOf(petition)) expect(text).not.toMatch(unfinished);
    }
  });

  it('asks the state when some of its people are of Hong Kong, and Hong Kong when all are', () => {
    const [chow, ding] = [personCalled('chow-hang-tung'), personCalled('ding-jiaxi')];
    const asked = (...those: Person[]) => {
      const about = {
        people: those,
        cause: 'held' as const,
        campaign: undefined,
        place: 'China',
        newest: '2026',
      };
      return writePetition({ ...nobody, about, signing: 'sheet' }, means).asked;
    };
    expect(asked(chow, ding)).toBe('We ask the authorities of China');
    expect(asked(chow, personCalled('albert-ho'))).toBe('We ask the authorities of Hong Kong');
  });
});

describe('whom a petition goes to', () => {
  const release = () => 'release' as const;

  it('is an office of the state that answers for everybody it names', () => {
    const [ding, chow] = [personCalled('ding-jiaxi'), personCalled('chow-hang-tung')];
    const both = petitionAddressees([ding, chow], release, 'DE', recipients, today);
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((office) => ['authority', 'embassy', 'mission'].includes(office.kind))).toBe(true);
    expect(both.some(({ id }) => id.startsWith('hk-'))).toBe(false);
  });

  it('is in a language of that state’s offices even where no address of theirs is sound', () => {
    const nasrin = personCalled('nasrin-sotoudeh');
    expect(petitionAddressees([nasrin], release, 'DE', recipients, today)).toEqual([]);
    expect(languagesRead(undefined, [nasrin], recipients)).toContain('fa');
  });

  it('is nobody to a reader within reach of that state', () => {
    const ding = personCalled('ding-jiaxi');
    expect(tooNear([ding], 'CN', recipients)).toBe(true);
    expect(tooNear([ding], 'HK', recipients)).toBe(true);
    expect(tooNear([ding], 'DE', recipients)).toBe(false);
    expect(petitionAddressees([ding], release, 'HK', recipients, today)).toEqual([]);
  });

  it('is not several states at once', () => {
    expect(ofSeveralStates([personCalled('ding-jiaxi'), personCalled('maksim-znak')], recipients)).toBe(true);
    expect(ofSeveralStates(peopleOf('709-crackdown'), recipients)).toBe(false);
  });
});

describe('on paper and in a mail', () => {
  it('lines are numbered on from sheet to sheet', () => {
    expect(sheetsOf(3, 12).map(({ number, first }) => [number, first])).toEqual([
      [1, 1],
      [2, 13],
      [3, 25],
    ]);
    expect(() => sheetsOf(mostSheets + 1, 12)).toThrow(RangeError);
    expect([sheetCount('0'), sheetCount('7'), sheetCount('1e9'), sheetCount('x')]).toEqual([
      1,
      7,
      mostSheets,
      1,
    ]);
  });

  it('the mail is the petition with the name under it', () => {
    const about = { person: personCalled('ding-jiaxi'), purpose: 'release' as const };
    const petition = writePetition({ ...nobody, about, signing: 'alone' }, means);
    const text = mailText(partsOf(petition), english, ['Anna Berg', '', 'Leipzig']);
    expect(text).toMatch(
      /^I, the undersigned[\s\S]*\n1\. +to release[\s\S]*;\n2\. +[\s\S]*\.\n[\s\S]*\nAnna Berg\nLeipzig$/,
    );
  });
});
