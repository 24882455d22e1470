import { campaignsOutput } from './campaigns.ts';
import { datesOutput } from './dates.ts';
import { lettersOutput } from './letters.ts';
import { messagesOutput } from './messages.ts';
import { methodOutput } from './method.ts';
import type { ReadPart } from './part.ts';
import { petitionTextsOutput } from './petition-texts.ts';
import { petitionsOutput } from './petitions.ts';
import { prisonMailOutput } from './prison-mail.ts';
import { unProceduresOutput } from './un-procedures.ts';

/** Everything in data/ beside the people and the news sites. */
export const parts: readonly ReadPart[] = [
  campaignsOutput,
  lettersOutput,
  methodOutput,
  datesOutput,
  petitionsOutput,
  petitionTextsOutput,
  unProceduresOutput,
  prisonMailOutput,
  messagesOutput,
];
