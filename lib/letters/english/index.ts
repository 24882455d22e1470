import { partsOf } from '../../dataset/partial-date.ts';
import type { Person, Role } from '../../dataset/person.ts';
import { sayDate } from '../../words/dates.ts';
import type { Speech } from '../speech.ts';
import { quotableCharge } from './charge.ts';
import { named } from './names.ts';
import { licenceLoss, restriction } from './restrictions.ts';
import { plainTerm } from './sentence.ts';

const roleNames: readonly (readonly [Role, string])[] = [
  ['barrister', 'a barrister'],
  ['lawyer', 'a lawyer'],
  ['legal-scholar', 'a legal scholar'],
  ['legal-activist', 'a legal activist'],
  ['family-advocate', 'who speaks up for a relative'],
];

const pronouns: Speech['pronouns'] = {
  he: { he: 'he', him: 'him', his: 'his', He: 'He', His: 'His' },
  she: { he: 'she', him: 'her', his: 'her', He: 'She', His: 'Her' },
  they: { he: 'they', him: 'them', his: 'their', He: 'They', His: 'Their' },
};

/** Countries whose English names take an article. */
const withArticle = /^(United|Philippines|Democratic Republic|Netherlands|Gambia|Maldives|Comoros|Bahamas)/;

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

export const english: Speech = {
  named,
  pronouns,
  date: (date) => sayDate(date, 'en'),
  onDate: (date) => `${partsOf(date)?.day ? 'on' : 'in'} ${sayDate(date, 'en')}`,
  role: (roles: Person['roles'], fromLawyer) => {
    const name = roleNames.find(([role]) => roles.includes(role))?.[1];
    return name === 'a lawyer' && fromLawyer ? 'a fellow lawyer' : name;
  },
  authoritiesOf: (place) => `the authorities of ${withArticle.test(place) ? 'the ' : ''}${place}`,
  term: plainTerm,
  charge: quotableCharge,
  restriction,
  licenceLoss,
  list: (items) => list.format(items),
};
