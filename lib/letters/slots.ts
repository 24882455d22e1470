/*
 * The slots that templates may name, each with what it says: the table in data/letters/README.md is made of these. A
 * slot that is always filled may stand anywhere; with any other the wording that names it falls when it is missing.
 */

type Meanings = Readonly<Record<string, string>>;

export const alwaysFilled: Meanings = {
  person: 'the name as first given, with title and native script',
  short: 'the name afterwards, as in “Mr Ding”',
  authorities: 'who can put it right: “the authorities of China”',
  greeting: 'how the letter begins, for a farewell that says it again',
};

/** Filled in the requests of one’s own side alone. */
export const aimSlot = 'aim';

/** What the record may know: see facts.ts. */
export const recordSlots: Meanings = {
  role: 'what the person is: “a lawyer”; “a fellow lawyer” when a lawyer writes',
  since: 'the date since when they are held or missing, as it follows the word for “since”',
  sinceOn: 'the same date with its preposition: “on 26 December 2019”, “in April 2023”',
  reported: 'the date of the newest report on where they are, as it follows “a report of”',
  place: 'the prison, only where the record has it in words of this language',
  sentence: 'the term: “12 years in prison”',
  sentencedOn: 'when the court gave it, with its preposition',
  charge: 'the first charge that is still open, without quotation marks',
  overdue: 'when the term should have ended, with its preposition',
  health: 'the date of a report on their health, as it follows “a report of”',
  limits: 'all restrictions, to follow the name: “may not leave the country”',
  licenceLoss: 'to follow the name: “was disbarred”',
  licenceOn: 'when that was, with its preposition',
  died: 'to follow the name: how they died',
  diedSince: 'a sentence without its full stop: what has happened since',
};

/** Switches, for {{?…}} and {{!…}} only. */
export const switchSlots: Meanings = {
  lawyer: 'a lawyer or barrister',
  family: 'speaks up for a relative',
  mainlandChina: 'the case is for the authorities of mainland China',
  toState: 'the letter goes to an authority or embassy, not to one’s own side',
  held: 'held somewhere, by anybody',
  recent: 'the newest report is less than a year old',
  otherCharges: 'there are more open charges than the one that is named',
  incommunicado: 'said to have no contact with the outside world',
  movement: 'may not leave the country, or may not travel',
  passport: 'the passport was taken',
  watch: 'kept under surveillance',
  reporting: 'has to report to the authorities',
  warrant: 'a warrant or a bounty',
  absence: 'convicted in absence',
  entry: 'may not come back',
  silenced: 'may not speak in public',
  conditions: 'at liberty under conditions',
  leave: 'on leave from prison, may be called back',
  label: 'on a list of extremists, or labelled a foreign agent',
  abroad: 'lives in exile',
  isImprisoned: 'serves a sentence',
  isPretrialDetention: 'in custody before or during a trial',
  isIncommunicado: 'held without contact',
  isRsdl: 'under residential surveillance at a designated location',
  isDisappeared: 'missing',
  isHouseArrest: 'under house arrest',
  isBail: 'out on bail',
  isReleasedRestricted: 'out, and bound',
  isReleased: 'out',
  isExiled: 'in exile',
  isNeverDetained: 'no custody found in the sources',
  isDeceased: 'has died',
  isUnknown: 'nobody reports where they are',
};

/** What readers say of themselves; all of it may be left out. */
export const senderSlots: Meanings = {
  who: 'what the reader is: “a teacher”',
  where: 'the reader’s town and country, as typed',
  name: 'the reader’s name, as typed',
  organisation: 'the reader’s organisation, as typed',
};
