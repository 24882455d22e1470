import { type PartialDate, partsOf } from '../../dataset/partial-date.ts';
import { speechOf } from '../speech.ts';
import { nativeIn, printedAndNative } from './names.ts';

/** Of “человек”, which is masculine, where somebody is neither he nor she. */
const masculine = {
  he: 'он',
  him: 'его',
  to: 'ему',
  by: 'им',
  with: 'ним',
  about: 'нём',
  He: 'Он',
  His: 'Его',
};
const feminine = {
  he: 'она',
  him: 'её',
  to: 'ей',
  by: 'ею',
  with: 'ней',
  about: 'ней',
  He: 'Она',
  His: 'Её',
};
const pronouns = { he: masculine, they: masculine, she: feminine } as const;

const ofMonth = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const inMonth = 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(
  ' ',
);

function genitive(date: PartialDate): string {
  const { year, month, day } = partsOf(date) ?? { year: date };
  return [day, month && ofMonth[month - 1], year, 'года'].filter(Boolean).join(' ');
}

export const speech = speechOf('ru', {
  slots: {
    he: 'он, она',
    him: 'его, её: кого, чей',
    to: 'ему, ей: кому',
    by: 'им, ею: кем',
    with: 'ним, ней: с ним, с ней',
    about: 'нём, ней: о нём, о ней',
    toward: 'нему, ней: к нему, к ней',
    He: 'Он, Она, в начале предложения',
    His: 'Его, Её, в начале предложения',
  },
  person: (person) => {
    // The name stays in the nominative everywhere: neither a foreign one nor every Russian one can be declined surely.
    const name = nativeIn(person, ['ru']);
    return {
      person: name ?? printedAndNative(person),
      short: name ?? person.names.primary,
      ...pronouns[person.pronoun],
    };
  },
  sinceDate: genitive,
  // The genitive too, as after «после», «позднее» and «не новее»: «от» would not suit a month, nor «за» a day.
  ofDate: genitive,
  onDate: (date) => {
    const { year, month, day } = partsOf(date) ?? { year: date };
    if (day && month) return `${day} ${ofMonth[month - 1]} ${year} года`;
    return month ? `в ${inMonth[month - 1]} ${year} года` : `в ${year} году`;
  },
});
