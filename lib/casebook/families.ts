import type { CustodyTone } from '../dataset/custody.ts';

export type { CustodyTone } from '../dataset/custody.ts';

/** The families of status, in the order a list gives them: those who cannot act for themselves come first. */
export const families: readonly CustodyTone[] = [
  'imprisoned',
  'detained',
  'missing',
  'restricted',
  'free',
  'exiled',
  'deceased',
  'unknown',
];
