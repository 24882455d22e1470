import type { Person } from '../dataset/person.ts';
import type { Answerable, Purpose } from '../dataset/recipient.ts';
import type { WordKey } from '../words/index.ts';
import { whoAnswers } from './answerable.ts';
import { type Addressee, audienceFor, isListed } from './audience.ts';
import { type Fact, said } from './fact.ts';
import { factsOf } from './facts.ts';
import { type Block, toTheState } from './letter-file.ts';
import type { Letters } from './load.ts';
import { shuffled } from './order.ts';
import { type Plan, type Planned, type Written, writeLike, writePart } from './plan.ts';
import { chooseBySeed, type Slots } from './render.ts';
import { oneLine, type Sender, senderSlots } from './sender.ts';

export interface LetterOf {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressee: Addressee;
  readonly sender: Sender;
  /** The same seed gives the same wordings in the same order. */
  readonly seed: number;
}

/** The paragraphs of a letter, by what they are for. */
export type ParagraphKind =
  | 'greeting'
  | 'opening'
  | 'line'
  | 'facts'
  | 'grounds'
  | 'asking'
  | 'closing'
  | 'farewell';

/** One paragraph: what stands between two empty lines, though a farewell holds one before the name. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Sentences of the plan that this language has no words for. */
  readonly missing: number;
  /** Facts that the letter of the plan says here and this one does not, or the reverse. */
  readonly differs: readonly WordKey[];
}

export interface Letter {
  readonly subject: string;
  /** From the greeting to the name, with \n between lines: the paragraphs, with an empty line between two. */
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  /** The facts of the record that stand in it, in the order of the record's own list. */
  readonly facts: readonly Fact[];
  readonly plan: Plan;
}

/** More requests than this are not read, and more standards than this read like a brief. */
const mostRequests = 3;
const mostGrounds = 2;

/**
 * Writes a letter. Every sentence whose facts are missing is left out; nothing is invented to fill it. Wordings, the
 * grounds that are named, the order of the lesser requests and the place of the grounds go by the seed. With the
 * `plan` of the same letter in another language, the same sentences are written in the same order, so that the two can
 * be read side by side: a paragraph then says where they differ.
 */
export function writeLetter(
  of: LetterOf,
  letters: Letters,
  rules: readonly Answerable[],
  now: Date,
  plan?: Plan,
): Letter {
  const template = letters.purposes[of.purpose];
  const audience = audienceFor(of.addressee);
  const frame = letters.audiences[audience];
  if (!frame) throw new Error(`no letters in ${letters.language} to ${audience}`);
  const { marks } = letters.words;
  const salutation = isListed(of.addressee) ? of.addressee.salutations[letters.language] : undefined;
  const greeting = salutation ?? frame.greeting;
  const facts = factsOf(of.person, whoAnswers(of.person, rules), of.sender, letters, now);
  const used = new Set<string>();
  const planned = new Map<string, readonly Planned[]>();
  const slots: Slots = {
    ...Object.fromEntries(Object.entries(facts).map(([slot, fact]) => [slot, fact?.text])),
    ...senderSlots(of.sender, letters),
    toState: toTheState(audience) ? said : undefined,
    greeting,
  };
  const choice = (part: string) => chooseBySeed(of.seed, part);

  // A formula at the end is nobody's translation: every language has its own.
  const write = (part: string, blocks: readonly Block[], how: How = {}): Part => {
    const all = {
      blocks,
      slots: { ...slots, ...how.more },
      facts,
      choose: (block: number) => choice(`${part} ${block}`),
    };
    const order = how.order ?? blocks.map((_, i) => i);
    const written =
      plan && part !== 'farewell'
        ? writeLike(all, plan.get(part) ?? [])
        : writePart({ ...all, order, most: how.most ?? blocks.length });
    const there = written.filter((one): one is Written => one !== undefined);
    for (const sentence of there) for (const slot of sentence.used) used.add(slot);
    planned.set(part, there);
    return {
      sentences: there.map(({ text }) => text),
      missing: written.length - there.length,
      differs: there.flatMap(({ differs }) => [...differs]),
    };
  };
  const running = ({ sentences }: Part) => sentences.join(marks.sentence);
  const paragraph = (kind: ParagraphKind, text: string, ...parts: readonly Part[]): Paragraph => ({
    kind,
    text,
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    differs: [...new Set(parts.flatMap(({ differs }) => differs))],
  });
  const plain = (kind: 'opening' | 'facts' | 'closing', blocks: readonly Block[]) => {
    const part = write(kind, blocks);
    return paragraph(kind, running(part), part);
  };
  const mixed = (part: string, indexes: readonly number[]) => shuffled(indexes, choice(part));

  const aim = write('aim', template.aim);
  // One's own side is asked step by step; of the state the main request comes first and the rest in any order.
  const [first, ...lesser] = template.requests.map((_, i) => i);
  const requests = write('requests', frame.requests ?? template.requests, {
    ...(!frame.requests && first !== undefined && { order: [first, ...mixed('requests', lesser)] }),
    more: { aim: running(aim) },
    most: mostRequests,
  });
  const ask = write('ask', frame.ask);
  const numbered = requests.sentences.map((request, i) => {
    const end = i + 1 < requests.sentences.length ? marks.request : marks.lastRequest;
    return `${letters.speech.item(i + 1)}${request}${end}`;
  });
  const asking = paragraph('asking', [running(ask), ...numbered].join('\n'), ask, requests, aim);
  const grounded = write('grounds', template.grounds, {
    order: mixed(
      'grounds',
      template.grounds.map((_, i) => i),
    ),
    most: mostGrounds,
  });
  const grounds = paragraph('grounds', running(grounded), grounded);
  const line = paragraph('line', oneLine(of.sender.line));
  const farewell = write('farewell', letters.farewell);
  const [lineFirst, askFirst] = [choice('line')(0, 2) === 0, choice('order')(0, 2) === 0];
  const paragraphs = [
    paragraph('greeting', `${greeting}${marks.greeting}`),
    plain('opening', frame.opening),
    ...(lineFirst ? [line] : []),
    plain('facts', template.facts),
    ...(askFirst ? [asking, grounds] : [grounds, asking]),
    ...(lineFirst ? [] : [line]),
    plain('closing', frame.closing),
    // Each sentence of the farewell has a line of its own: 此致 above 敬礼.
    paragraph('farewell', [...farewell.sentences, '', ...signature(slots)].join('\n').trimEnd()),
  ].filter(({ text, missing }) => text || missing > 0);
  return {
    subject: running(write('subject', template.subject)),
    body: paragraphs.map(({ text }) => text).join('\n\n'),
    paragraphs,
    facts: factsIn(used, facts),
    plan: planned,
  };
}

interface How {
  readonly order?: readonly number[];
  readonly most?: number;
  readonly more?: Slots;
}

/** The sentences of one part of a letter. */
interface Part {
  readonly sentences: readonly string[];
  readonly missing: number;
  readonly differs: readonly WordKey[];
}

/** The facts behind the slots, each once: a date may be said in two grammars. */
function factsIn(used: ReadonlySet<string>, facts: Readonly<Record<string, Fact | undefined>>): Fact[] {
  const found = new Map<string, Fact>();
  for (const slot of used) {
    const fact = facts[slot];
    if (fact?.name && !found.has(fact.name)) found.set(fact.name, fact);
  }
  return [...found.values()];
}

const signature = ({ name, where }: Slots): string[] => [name, where].flatMap((line) => line || []);
