/** The room's door: text in, mentions out. */
export { explain } from './explain.ts';
export { type CompiledLexicon, type Lexicon, loadLexicon } from './lexicon.ts';
export type { Certainty, Mention, MentionKind } from './mention.ts';
export { openReading, type Reading, type ReadingOptions } from './reading.ts';
export { recognise } from './recognise.ts';
