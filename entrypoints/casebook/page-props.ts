import type { Surroundings } from '../../components/casebook/surroundings.ts';
import type { Casebook } from './casebook.ts';

/** What each room of the casebook is given. */
export interface PageProps {
  readonly casebook: Casebook;
  readonly around: Surroundings;
}
