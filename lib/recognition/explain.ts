import { Block } from './evidence/block.ts';
import { type Finding, judge } from './evidence/judge.ts';
import type { Lexicon } from './lexicon.ts';
import { candidatesIn } from './match/candidates.ts';
import { finish } from './steps.ts';

/** Every candidate of a text, the rejected ones too, with what spoke for and against it. */
export function explain(text: string, lexicon: Lexicon): Finding[] {
  return finish(judge([new Block(text, candidatesIn(text, lexicon), lexicon)], lexicon));
}
