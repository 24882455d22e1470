/** The bare read of the same text nodes: the unit of all ratios. */
export const BARE = 'bare read';
export const VIGIL = 'Vigil';

/** Others who look for the same names. */
export const PEERS = [
  'one RegExp',
  '@monyone/aho-corasick',
  'modern-ahocorasick',
  'mark.js, one RegExp',
  'mark.js',
] as const;

/** Everybody, in the order of the table. */
export const CONTESTANTS: readonly string[] = [BARE, VIGIL, 'Vigil: walk', 'Vigil: recognition', ...PEERS];
