/*
 * The slots that templates may name. A slot that is always filled may stand anywhere; every other one has to stand
 * inside [[ … ]], so that its sentence goes with it.
 */

export const alwaysFilled = [
  'person',
  'short',
  'he',
  'him',
  'his',
  'He',
  'His',
  'authorities',
  'aim',
] as const;

/** What the record may know: see facts.ts. */
export const recordSlots = [
  'role',
  'since',
  'reported',
  'place',
  'sentence',
  'sentencedOn',
  'charge',
  'overdue',
  'health',
  'limits',
  'licenceLoss',
  'licenceOn',
  'died',
  'diedSince',
] as const;

/** Switches, for {{?…}} and {{!…}} only. */
export const switchSlots = [
  'lawyer',
  'mainlandChina',
  'toState',
  'held',
  'recent',
  'otherCharges',
  'incommunicado',
  'movement',
  'passport',
  'watch',
  'reporting',
  'family',
  'warrant',
  'absence',
  'entry',
  'silenced',
  'conditions',
  'label',
  'abroad',
  'isImprisoned',
  'isPretrialDetention',
  'isIncommunicado',
  'isRsdl',
  'isDisappeared',
  'isHouseArrest',
  'isBail',
  'isReleasedRestricted',
  'isReleased',
  'isExiled',
  'isNeverDetained',
  'isDeceased',
  'isUnknown',
] as const;

/** What the reader says about themselves; all of it may be left out. */
export const senderSlots = ['who', 'where', 'name', 'organisation'] as const;

export const knownSlots: ReadonlySet<string> = new Set([
  ...alwaysFilled,
  ...recordSlots,
  ...switchSlots,
  ...senderSlots,
]);
