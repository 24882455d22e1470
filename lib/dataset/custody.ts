/** Where a person is, in the words of the field. A record holds exactly one of these. */
export const custodyWords = [
  'imprisoned',
  'pretrial-detention',
  'incommunicado',
  /** Residential surveillance at a designated location: custody outside any prison, without a lawyer. */
  'rsdl',
  'disappeared',
  'house-arrest',
  'bail',
  'released-restricted',
  'released',
  'exiled',
  /** No custody was found in the sources. It is not a claim that there was none: never show it as one. */
  'never-detained',
  'deceased',
  'unknown',
] as const;

export type Custody = (typeof custodyWords)[number];

/** The few families that looks and counts go by; a status is still always said in words. */
export type CustodyTone =
  | 'imprisoned'
  | 'detained'
  | 'missing'
  | 'restricted'
  | 'free'
  | 'exiled'
  | 'deceased'
  | 'unknown';

const tones: Record<Custody, CustodyTone> = {
  imprisoned: 'imprisoned',
  'pretrial-detention': 'detained',
  incommunicado: 'missing',
  rsdl: 'missing',
  disappeared: 'missing',
  'house-arrest': 'detained',
  bail: 'restricted',
  'released-restricted': 'restricted',
  released: 'free',
  exiled: 'exiled',
  'never-detained': 'restricted',
  deceased: 'deceased',
  unknown: 'unknown',
};

export const toneOf = (custody: Custody): CustodyTone => tones[custody];

const held: ReadonlySet<Custody> = new Set([
  'imprisoned',
  'pretrial-detention',
  'incommunicado',
  'rsdl',
  'disappeared',
  'house-arrest',
]);

/** True while somebody else decides where the person sleeps, or nobody says where that is. */
export const isHeld = (custody: Custody): boolean => held.has(custody);
