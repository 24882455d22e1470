import { sayDate } from '../../words/dates.ts';
import { hasDay, speechOf } from '../speech.ts';
import { hasFamilyName, printedAndNative } from './names.ts';

/*
 * The full name stands without a title: so it never changes, whatever the sentence around it asks. Where no pronoun
 * is known, the letter speaks of “diese Person”, with which “ihr” agrees.
 */
const titles = {
  he: { short: 'Herr ', shortObj: 'Herrn ' },
  she: { short: 'Frau ', shortObj: 'Frau ' },
  they: { short: '', shortObj: '' },
} as const;

const pronouns = {
  he: { er: 'er', ihn: 'ihn', ihm: 'ihm', sein: 'sein', Er: 'Er', Sein: 'Sein' },
  she: { er: 'sie', ihn: 'sie', ihm: 'ihr', sein: 'ihr', Er: 'Sie', Sein: 'Ihr' },
  they: {
    er: 'diese Person',
    ihn: 'diese Person',
    ihm: 'dieser Person',
    sein: 'ihr',
    Er: 'Diese Person',
    Sein: 'Ihr',
  },
} as const;

const months = (n: number) => (n === 1 ? '1 Monat' : `${n} Monaten`);
const years = (n: number) => (n === 1 ? '1 Jahr' : `${n} Jahren`);

export const speech = speechOf('de', {
  slots: {
    shortObj: 'the short name as an object, in the dative and the accusative: “Herrn Ding”, “Frau Wang”',
    er: 'er or sie',
    ihn: 'ihn or sie',
    ihm: 'ihm or ihr',
    sein: 'sein or ihr, to which an ending can be written: {{sein}}e Familie',
    Er: 'Er or Sie, to begin a sentence',
    Sein: 'Sein or Ihr, to begin a sentence',
  },
  person: (person) => {
    const { pronoun, names } = person;
    const called = hasFamilyName(person) ? names.family : names.primary;
    const { short, shortObj } = titles[pronoun];
    return {
      person: printedAndNative(person),
      short: `${short}${called}`,
      shortObj: `${shortObj}${called}`,
      ...pronouns[pronoun],
    };
  },
  onDate: (date) => `${hasDay(date) ? 'am' : date.length > 4 ? 'im' : 'im Jahr'} ${sayDate(date, 'de')}`,
  sinceDate: (date) => `${hasDay(date) ? 'dem ' : ''}${sayDate(date, 'de')}`,
  ofDate: (date) => `${date.length > 4 ? 'vom' : 'aus dem Jahr'} ${sayDate(date, 'de')}`,
  /** In the dative, as in “zu 3 Jahren und 6 Monaten Haft”. */
  duration: (term) =>
    [term.years > 0 ? years(term.years) : [], term.months > 0 ? months(term.months) : []]
      .flat()
      .join(' und '),
});
