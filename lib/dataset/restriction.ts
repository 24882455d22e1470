/** What a person may not do, or has had done to them, beside custody. */
export const restrictionWords = [
  'disbarred',
  'licence-suspended',
  'licence-not-renewed',
  'bar-admission-refused',
  'bar-discipline',
  'practice-ban',
  'court-access-ban',
  'dismissed',
  'exit-ban',
  'travel-ban',
  'entry-ban',
  'residency-revoked',
  'passport-taken',
  'surveillance',
  'reporting-duty',
  'gag-order',
  'release-conditions',
  /** Out of prison for a time, the sentence still running: may be called back. */
  'prison-leave',
  'incommunicado',
  'deprivation-of-political-rights',
  'wanted',
  'bounty',
  'convicted-in-absentia',
  'extremist-list',
  'foreign-agent',
  'threats',
] as const;

export type RestrictionWord = (typeof restrictionWords)[number];
