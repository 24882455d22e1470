import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/dataset/person.ts';
import type { Purpose } from '../../../lib/dataset/recipient.ts';
import { addressLines } from '../../../lib/letters/address-block.ts';
import { audienceFor, isListed } from '../../../lib/letters/audience.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { countries, guessCountry } from '../../../lib/letters/reader-country.ts';
import { addresseesFor, isDoubtful } from '../../../lib/letters/recipients.ts';
import { knows, people, personCalled, recipients, today } from './dataset.ts';

const to = (person: Person, purpose: Purpose, country?: string) =>
  addresseesFor(person, purpose, country, recipients, today);
const ids = (...of: Parameters<typeof to>) => to(...of).all.map(({ id }) => id);

describe('who can receive a letter', () => {
  const ding = personCalled('ding-jiaxi');

  it('is the state, its embassy where the reader lives, and the reader’s own side', () => {
    const found = ids(ding, 'release', 'CA');
    expect(found).toEqual(
      expect.arrayContaining(['cn-minister-justice', 'cn-in-ca', 'ca-pm', 'own-representative']),
    );
    expect(found.filter((id) => /^cn-in-/.test(id))).toEqual(['cn-in-ca']);
    expect(found).not.toContain('hk-secretary-justice');
  });

  it('begins with an address that was seen in print lately', () => {
    expect(to(ding, 'release', 'DE').first?.id).toBe('cn-in-de');
    expect(to(personCalled('chow-hang-tung'), 'fair-process', 'DE').first?.id).toBe('hk-secretary-justice');
  });

  it('never begins with an old address when there is a newer one of the same state', () => {
    for (const person of people)
      for (const purpose of suggestPurposes(person, knows, today).purposes)
        for (const country of ['DE', 'US', 'GB', 'FR', undefined]) {
          const { all, first } = to(person, purpose, country);
          const state = all.filter((one) => isListed(one) && 'of' in one);
          if (first && isDoubtful(first, today))
            expect(state.filter((one) => !isDoubtful(one, today))).toEqual([]);
        }
  });

  it('always has one’s own ministry, member of parliament and bar', () => {
    expect(ids(ding, 'release')).toEqual(
      expect.arrayContaining(['own-ministry', 'own-representative', 'own-bar']),
    );
    expect(ids(ding, 'release', 'GB')).not.toContain('own-ministry');
  });

  it('is nobody for a reader who is where the letter would go', () => {
    expect(ids(ding, 'release', 'CN')).toEqual([]);
    expect(ids(ding, 'release', 'HK')).toEqual([]);
  });

  it('is no address that nobody has printed for ten years, and says so', () => {
    const { all, expired } = to(ding, 'release', 'CA');
    expect(expired.map(({ id }) => id)).toEqual(expect.arrayContaining(['cn-npc-chair', 'ca-fm-2015']));
    for (const office of expired) expect(all).not.toContain(office);
    // An old web page is not an old letterbox.
    expect(ids(ding, 'release', 'EU')).toContain('own-representative');
    expect(ids(ding, 'release', 'DE')).toContain('eu-mep-contact');
  });

  it('words a letter to Congress or the European Parliament for those who sit there', () => {
    const audiences = (country: string) => to(ding, 'release', country).all.map(audienceFor);
    expect(audiences('US')).toContain('congress');
    expect(audiences('US')).not.toContain('parliament');
    expect(audiences('DE')).toEqual(expect.arrayContaining(['parliament', 'europarl']));
    expect(audienceFor({ kind: 'own-representative', in: 'US' })).toBe('congress');
  });

  it('is Russia for occupied Crimea', () => {
    const found = ids(personCalled('emil-kurbedinov'), 'end-restrictions', 'GB');
    expect(found).toEqual(expect.arrayContaining(['ru-prosecutor-general', 'ru-in-gb']));
  });

  it('is a police station only for its own case and only before trial', () => {
    expect(ids(ding, 'release', 'DE')).not.toContain('cn-linyi-psb');
    const missing: Person = { ...ding, status: { ...ding.status, custody: 'incommunicado' } };
    expect(ids(missing, 'whereabouts', 'DE')).toContain('cn-linyi-psb');
  });
});

describe('an address block', () => {
  it('names the office once', () => {
    for (const office of [...recipients.authorities, ...recipients.embassies, ...recipients.own]) {
      const lines = addressLines(office);
      expect(new Set(lines).size, office.id).toBe(lines.length);
      expect(
        lines.every((line) => line.trim() === line && line !== ''),
        office.id,
      ).toBe(true);
    }
  });
});

describe('the reader’s country', () => {
  it('is guessed from the language of the browser, and from nothing else', () => {
    expect(guessCountry(['de-AT', 'en-US'])).toBe('AT');
    expect(guessCountry(['de', 'en-GB'])).toBe('GB');
    expect(guessCountry(['zh-Hant-TW'])).toBe('TW');
    expect(guessCountry(['es-419', '???', ''])).toBeUndefined();
  });

  it('can be any country', () => {
    const codes = countries('en').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['DE', 'TW', 'US', 'HK', 'XK', 'ZW']));
    expect(codes.length).toBeGreaterThan(230);
    expect(codes.length).toBeLessThan(255);
    expect(codes).not.toContain('EU');
  });
});
