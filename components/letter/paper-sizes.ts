/** The sheets that a letter is printed on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** The envelopes that fit a sheet folded in three: DL and C6/5 by ISO 269, No. 10 for Letter. */
export const envelopes = ['dl', 'c65', 'no10'] as const;
export type Envelope = (typeof envelopes)[number];

/** Where Letter is the usual sheet, by country. */
const onLetter: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'CR',
  'GT',
  'DO',
  'PR',
]);

export const paperIn = (country: string | undefined): Paper =>
  country && onLetter.has(country) ? 'letter' : 'a4';

/** The envelope that goes with a sheet. */
export const envelopeFor = (paper: Paper): Envelope => (paper === 'letter' ? 'no10' : 'dl');
