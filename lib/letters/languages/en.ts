import { sayDate } from '../../words/dates.ts';
import { hasDay, speechOf } from '../speech.ts';
import { hasFamilyName, printedAndNative } from './names.ts';

const title = { he: 'Mr ', she: 'Ms ', they: '' } as const;
const singular = { is: 'is', has: 'has', was: 'was' } as const;
const pronouns = {
  he: { he: 'he', him: 'him', his: 'his', He: 'He', His: 'His', ...singular },
  she: { he: 'she', him: 'her', his: 'her', He: 'She', His: 'Her', ...singular },
  they: {
    he: 'they',
    him: 'them',
    his: 'their',
    He: 'They',
    His: 'Their',
    is: 'are',
    has: 'have',
    was: 'were',
  },
} as const;

export const speech = speechOf('en-GB', {
  slots: {
    he: 'he, she or they',
    him: 'him, her or them',
    his: 'his, her or their',
    He: 'He, She or They, to begin a sentence',
    His: 'His, Her or Their, to begin a sentence',
    is: 'is or are, after {{he}}',
    has: 'has or have, after {{he}}',
    was: 'was or were, after {{he}}',
  },
  person: (person) => {
    const { pronoun, names } = person;
    return {
      person: `${title[pronoun]}${printedAndNative(person)}`,
      short: `${title[pronoun]}${hasFamilyName(person) ? names.family : names.primary}`,
      ...pronouns[pronoun],
    };
  },
  date: (date) => sayDate(date, 'en'),
  onDate: (date) => `${hasDay(date) ? 'on' : 'in'} ${sayDate(date, 'en')}`,
  place: ({ name, locality }) =>
    [name, locality]
      .flatMap((part) => (part ? part.replace(/\s*\([^)]*\)/g, '') : []))
      .join(', ')
      .replace(/(\w)'(\w)/g, '$1’$2'),
});
