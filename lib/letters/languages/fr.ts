import type { PartialDate } from '../../dataset/partial-date.ts';
import { sayDate } from '../../words/dates.ts';
import { hasDay, speechOf } from '../speech.ts';
import { hasFamilyName, printedAndNative } from './names.ts';

/** The title stays on the line of the name. */
const title = { he: 'M.\u00a0', she: 'Mme\u00a0', they: '' } as const;

/** Where no pronoun is known, the letter speaks of “cette personne” and agrees with it. */
const pronouns = {
  he: { il: 'il', Il: 'Il', til: 'il', le: 'le', luiElle: 'lui', quil: 'qu’il', sil: 's’il' },
  she: { il: 'elle', Il: 'Elle', til: 'elle', le: 'la', luiElle: 'elle', quil: 'qu’elle', sil: 'si elle' },
  they: {
    il: 'cette personne',
    Il: 'Cette personne',
    til: 'elle',
    le: 'la',
    luiElle: 'cette personne',
    quil: 'que cette personne',
    sil: 'si cette personne',
  },
} as const;

const say = (date: PartialDate) => sayDate(date, 'fr');
const withArticle = (date: PartialDate) => (hasDay(date) ? `le ${say(date)}` : say(date));

/** “du 10 avril 2023”, “d’avril 2023”, “de mai 2023” */
function ofDate(date: PartialDate): string {
  const said = say(date);
  if (hasDay(date)) return `du ${said}`;
  return /^[ao]/.test(said) ? `d’${said}` : `de ${said}`;
}

/** Numbers stay on the line of what they count. */
const years = (n: number) => `${n}\u00a0${n === 1 ? 'an' : 'ans'}`;

export const speech = speechOf('fr', {
  slots: {
    il: 'il or elle',
    Il: 'Il or Elle, to begin a sentence',
    til: 'il or elle after a verb: a-t-{{til}}',
    le: 'le or la, before a verb that begins with a consonant; before a vowel write l’',
    luiElle: 'lui or elle after a preposition',
    quil: 'qu’il or qu’elle',
    sil: 's’il or si elle',
  },
  person: (person) => {
    const { pronoun, names } = person;
    return {
      person: `${title[pronoun]}${printedAndNative(person)}`,
      short: `${title[pronoun]}${hasFamilyName(person) ? names.family : names.primary}`,
      ...pronouns[pronoun],
    };
  },
  date: say,
  onDate: (date) => `${hasDay(date) ? 'le' : 'en'} ${say(date)}`,
  sinceDate: withArticle,
  ofDate,
  duration: (term) =>
    [term.years > 0 ? years(term.years) : [], term.months > 0 ? `${term.months}\u00a0mois` : []]
      .flat()
      .join(' et '),
});
