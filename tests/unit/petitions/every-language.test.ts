import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/dataset/person.ts';
import { placeName } from '../../../lib/letters/place-name.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { causes } from '../../../lib/petitions/cause.ts';
import { choosePeople } from '../../../lib/petitions/choose.ts';
import { mailText } from '../../../lib/petitions/mail-text.ts';
import { demandOf, linesOf, partsOf } from '../../../lib/petitions/parts.ts';
import { signings, type WrittenPetition, writePetition } from '../../../lib/petitions/write.ts';
import { knows, people, recipients, today } from '../letters/dataset.ts';
import { isLawyer, principles } from '../letters/principles.ts';
import { campaigns, everyMeans, peopleOf } from './dataset.ts';

const plainDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
const hole = /undefined|null|NaN|\[object|[{}[\]|]|\(\s*\)|（\s*）|“\s*”|‘\s*’|«\s*»|「\s*」|„\s*“/;
const unset = / {2}| \n|\n | [.,;?!]|[.,;،؛]{2}|[。，；：]{2}|["`]|\n{3}/;
const office = recipients.authorities.find(({ of }) => of === 'CN');
const typed = { addressee: office, organisation: 'Bar of Lyon', organiser: 'Anna Berg, Leipzig' };

interface Case {
  readonly about: string;
  readonly whom: readonly Person[];
  readonly petition: WrittenPetition;
}

describe.each(everyMeans.map((means) => [means.text.language, means] as const))(
  'every person × kind × signing, in %s',
  (language, means) => {
    const { letters, text } = means;
    const alone: Case[] = people.flatMap((person) =>
      suggestPurposes(person, knows, today).purposes.flatMap((purpose) =>
        signings.map((signing) => ({
          about: `${person.id} ${purpose} ${signing}`,
          whom: [person],
          petition: writePetition({ ...typed, about: { person, purpose }, signing }, means),
        })),
      ),
    );
    const lists = [
      ...campaigns.map((campaign) => ({ all: peopleOf(campaign.id), country: campaign.country, campaign })),
      ...[...new Set(people.map(({ country }) => country))].map((country) => ({
        all: people.filter((person) => person.country === country),
        country,
        campaign: undefined,
      })),
    ];
    const together: Case[] = lists.flatMap(({ all, country, campaign }) =>
      causes.flatMap((cause) => {
        const { people: whom, newest } = choosePeople(all, cause, knows, today);
        if (whom.length < 2 || !newest) return [];
        const called = campaign?.native.find(({ lang }) => lang === language)?.text;
        const place = placeName(country, language);
        const about = { people: whom, cause, campaign: called, place, newest };
        return signings.map((signing) => ({
          about: `${campaign?.id ?? country} ${cause} ${signing}`,
          whom,
          petition: writePetition({ ...typed, about, signing }, means),
        }));
      }),
    );
    const every = [...alone, ...together];
    const whole = ({ petition }: Case) => {
      const parts = partsOf(petition);
      const asked = demandOf(petition.asked, parts.requests, text, letters);
      return [parts.title, mailText(parts, letters, []), asked, ...petition.privacy].join('\n\n');
    };
    const breaking = (cases: readonly Case[], rule: (one: Case) => boolean) =>
      cases.filter((one) => !rule(one)).map(({ about }) => about);

    it('is many petitions, and each says what it asks', () => {
      console.log(`${language}: ${alone.length} petitions for one person, ${together.length} for several`);
      expect(alone.length).toBeGreaterThan(600);
      expect(together.length).toBeGreaterThan(60);
      const asks = ({ petition }: Case) =>
        petition.requests.length >= 1 && petition.requests.length <= 4 && petition.privacy.length === 3;
      expect(breaking(every, asks)).toEqual([]);
    });

    it('leaves no placeholder and no empty bracket, and is well set', () => {
      expect(breaking(every, (one) => !hole.test(whole(one)))).toEqual([]);
      expect(breaking(every, (one) => !unset.test(whole(one)))).toEqual([]);
    });

    it('names everybody as this language does', () => {
      const named = ({ whom, petition }: Case) => {
        const { title, opening, people } = partsOf(petition);
        const full = whom.map((person) => letters.speech.person(person));
        return whom.length === 1
          ? opening.includes(full[0]?.person ?? '?') &&
              Object.values(full[0] ?? {}).some((said) => title.includes(said))
          : linesOf(people).every((line, i) => line.startsWith(full[i]?.person ?? '?'));
      };
      expect(breaking(every, named)).toEqual([]);
    });

    it('says of when the report is', () => {
      const year = ({ whom, petition }: Case) => {
        const said = plainDigits(petition.facts ?? partsOf(petition).people);
        return whom.every(({ status }) => said.includes(status.asOf.slice(0, 4)));
      };
      expect(breaking(every, year)).toEqual([]);
    });

    it('uses no number that neither the records nor the standards have', () => {
      const standards = plainDigits(JSON.stringify(text));
      const solar = /\d{1,2} \p{L}+ 1[34]\d\d (?=\(\d)/gu;
      const known = ({ whom, petition }: Case) => {
        const record = plainDigits(
          JSON.stringify(whom) + whom.map(({ id }) => JSON.stringify(letters.deaths[id] ?? '')).join(''),
        );
        const said = plainDigits(
          [petition.opening, petition.facts, ...linesOf(partsOf(petition).people)].join(' '),
        );
        return [...said.replace(solar, '').matchAll(/\d+/g)].every(
          ([number]) =>
            record.includes(number) ||
            record.includes(number.padStart(2, '0')) ||
            standards.includes(number) ||
            number === String(whom.length),
        );
      };
      expect(breaking(every, known)).toEqual([]);
    });

    it('speaks of nobody as a lawyer who is none, unless it is the profession they ask back', () => {
      const right = ({ whom, about, petition }: Case) =>
        whom.some(({ roles }) => isLawyer(roles)) ||
        about.includes(' licence ') ||
        !principles[language]?.test(petition.grounds);
      expect(breaking(alone, right)).toEqual([]);
      expect(alone.some(({ petition }) => principles[language]?.test(petition.grounds))).toBe(true);
    });
  },
);

describe('what runs from right to left', () => {
  it.each(['fa', 'ar'])('holds Latin names, offices and typed words together in %s', (language) => {
    const means = everyMeans.find(({ text }) => text.language === language);
    const person = people.find(({ id }) => id === 'maksim-znak');
    if (!means || !person) throw new Error('not in the dataset');
    const { opening, privacy } = writePetition(
      { ...typed, about: { person, purpose: 'licence' }, signing: 'body' },
      means,
    );
    expect(opening).toMatch(/\u2068Bar of Lyon\u2069/);
    expect(opening).toMatch(/\u2068[^\u2069]*Znak[^\u2069]*\u2069/);
    expect(privacy[0]).toMatch(/\u2068Anna Berg, Leipzig\u2069/);
    expect(privacy[1]).toMatch(/\u2068[^\u2069]+\u2069/);
  });
});
