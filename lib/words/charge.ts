import type { Person } from '../dataset/person.ts';
import type { Words } from './index.ts';

/** A charge with the law behind it, in one line: “royal defamation, under Section 112”. */
export function sayCharge({ text, law }: Person['charges'][number], words: Words): string {
  return law === undefined ? text : words('fact.chargeUnder', { charge: text, law });
}
