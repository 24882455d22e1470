import type { RestrictionWord } from '../../dataset/restriction.ts';

type Pronouns = Readonly<Record<string, string>>;
type Say = (pronouns: Pronouns) => string;

const limits: Partial<Record<RestrictionWord, Say>> = {
  'exit-ban': () => 'may not leave the country',
  'travel-ban': () => 'is banned from travel',
  'entry-ban': () => 'is not allowed to return',
  'passport-taken': ({ his }) => `has had ${his} passport withdrawn`,
  surveillance: () => 'is kept under surveillance',
  'reporting-duty': () => 'has to report to the authorities',
  'gag-order': () => 'is forbidden to speak in public',
  'release-conditions': () => 'is at liberty only under conditions',
  wanted: () => 'is wanted by the authorities',
  bounty: ({ his }) => `has a bounty offered for ${his} arrest`,
  'convicted-in-absentia': ({ his }) => `was convicted in ${his} absence`,
  'extremist-list': () => 'has been put on a list of extremists',
  'foreign-agent': () => 'has been labelled a foreign agent',
};

const losses: Partial<Record<RestrictionWord, Say>> = {
  disbarred: () => 'was disbarred',
  'licence-suspended': ({ his }) => `had ${his} licence to practise suspended`,
  'licence-not-renewed': ({ his }) => `was refused the renewal of ${his} licence to practise`,
  'bar-admission-refused': () => 'was refused admission to the bar',
  'practice-ban': () => 'was banned from practising law',
  'court-access-ban': () => 'was barred from appearing in court',
};

export const restriction = (kind: RestrictionWord, pronouns: Pronouns) => limits[kind]?.(pronouns);
export const licenceLoss = (kind: RestrictionWord, pronouns: Pronouns) => losses[kind]?.(pronouns);
