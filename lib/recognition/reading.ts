import { Block } from './evidence/block.ts';
import { judge } from './evidence/judge.ts';
import { unitOf } from './fold/units.ts';
import type { Lexicon } from './lexicon.ts';
import { candidatesIn } from './match/candidates.ts';
import { Gate } from './match/gate.ts';
import type { Mention } from './mention.ts';
import type { NameWatch } from './name-watch.ts';
import { shortForms } from './short/short-forms.ts';
import { finish, type Steps } from './steps.ts';

/** One article or page being read, block by block; evidence is shared over the whole reading. */
export interface Reading<Key = unknown> extends NameWatch {
  /** Reads one block (a paragraph's joined text); a key read again replaces its block. True when it holds a candidate. */
  read(key: Key, text: string): boolean;
  forget(key: Key): void;
  /** True when any block read so far holds a candidate: nothing need be judged otherwise. */
  readonly hasCandidates: boolean;
  /** The verdicts over everything read so far, by block, in reading order. Blocks without mention are absent. */
  mentions(): ReadonlyMap<Key, readonly Mention[]>;
  /** The same, a little at a time. What is read or forgotten meanwhile counts when it is asked again. */
  judging(): Steps<ReadonlyMap<Key, readonly Mention[]>>;
}

export interface ReadingOptions {
  /** Language of the text, as the page declares it. */
  readonly lang?: string;
}

/** Opens a reading: one article, one page. */
export function openReading<Key = unknown>(lexicon: Lexicon, _options: ReadingOptions = {}): Reading<Key> {
  const blocks = new Map<Key, Block>();
  let withCandidates = 0;
  const forget = (key: Key) => {
    if (blocks.get(key)?.candidates.length) withCandidates--;
  };
  const missing = new Set<number>();
  const look = (text: string, place: number) => {
    const letter = unitOf(lexicon.units, text.charCodeAt(place));
    if (!lexicon.isReady(letter)) missing.add(letter);
    return true;
  };
  const prepare = () => {
    for (const letter of missing) {
      if (lexicon.isReady(letter)) missing.delete(letter);
      else lexicon.prepare(letter);
      return true;
    }
    return false;
  };
  const judging = () => mentionsIn(withCandidates === 0 ? new Map<Key, Block>() : new Map(blocks), lexicon);
  return {
    gate: () => new Gate(lexicon, look),
    prepare,
    holds: (text) => candidatesIn(text, lexicon).length > 0,
    read(key, text) {
      forget(key);
      const block = new Block(text, candidatesIn(text, lexicon), lexicon);
      blocks.set(key, block);
      if (block.candidates.length > 0) withCandidates++;
      return block.candidates.length > 0;
    },
    forget(key) {
      forget(key);
      blocks.delete(key);
    },
    get hasCandidates() {
      return withCandidates > 0;
    },
    mentions: () => finish(judging()),
    judging,
  };
}

function* mentionsIn<Key>(
  blocks: ReadonlyMap<Key, Block>,
  lexicon: Lexicon,
): Steps<Map<Key, readonly Mention[]>> {
  const inOrder = [...blocks.values()];
  const findings = yield* judge(inOrder, lexicon);
  const found = new Map<Block, Mention[]>();
  const add = (block: Block, mention: Mention) => {
    const mentions = found.get(block);
    if (mentions) mentions.push(mention);
    else found.set(block, [mention]);
  };
  for (const { candidate, block, verdict } of findings) {
    if (verdict === 'nobody') continue;
    const { start, end, person } = candidate;
    const text = block.text.slice(start, end);
    add(block, { start, end, text, person: person.id, certainty: verdict, kind: 'full' });
  }
  const shorts = yield* shortForms(inOrder, findings, lexicon);
  for (const { block, mention } of shorts) add(block, mention);
  const byKey = new Map<Key, readonly Mention[]>();
  for (const [key, block] of blocks) {
    const mentions = found.get(block);
    if (mentions)
      byKey.set(
        key,
        mentions.sort((a, b) => a.start - b.start),
      );
  }
  return byKey;
}
