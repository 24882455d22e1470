import type { Webmail } from './webmail.ts';

/** The ways out that a reader can take, as the letter log names them. */
export type Channel = 'mailto' | 'eml' | 'copy' | 'print' | Webmail;
