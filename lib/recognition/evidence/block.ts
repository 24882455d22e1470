import { type Folded, fold } from '../fold/folded.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Candidate } from '../match/candidate.ts';
import { type CueHit, cuesIn, type Sign } from './cues.ts';

const TITLES: ReadonlySet<Sign> = new Set<Sign>(['role', 'trade', 'plight', 'kin']);

/** A block of a text as the judge sees it; folded and searched for cues only when somebody asks. */
export class Block {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly #lexicon: Lexicon;
  #folded: Folded | undefined;
  #cues: readonly CueHit[] | undefined;
  #titles: ReadonlySet<number> | undefined;
  #names: ReadonlySet<number> | undefined;

  constructor(text: string, candidates: readonly Candidate[], lexicon: Lexicon) {
    this.text = text;
    this.candidates = candidates;
    this.#lexicon = lexicon;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text, this.#lexicon.units);
    return this.#folded;
  }

  get cues(): readonly CueHit[] {
    this.#cues ??= cuesIn(this.folded, this.#lexicon);
    return this.#cues;
  }

  /** True when a word for a role, a trade, a plight or a relative begins at the letter: a title, no part of a name. */
  isTitle(letter: number): boolean {
    this.#titles ??= new Set(this.cues.filter(({ cue }) => TITLES.has(cue)).map(({ from }) => from));
    return this.#titles.has(letter);
  }

  /** True when a candidate begins at the letter. */
  isName(letter: number): boolean {
    this.#names ??= new Set(this.candidates.map(({ from }) => from));
    return this.#names.has(letter);
  }
}
