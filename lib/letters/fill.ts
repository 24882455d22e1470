import type { Person } from '../dataset/person.ts';
import type { Answerable, Purpose } from '../dataset/recipient.ts';
import { whoAnswers } from './answerable.ts';
import { type Addressee, audienceFor, isListed } from './audience.ts';
import { type Fact, said } from './fact.ts';
import { factsOf } from './facts.ts';
import { type Block, toTheState } from './letter-file.ts';
import type { Letters } from './load.ts';
import { sentenceOf, shuffled } from './order.ts';
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

export interface Letter {
  readonly subject: string;
  /** From the greeting to the name, with \n between lines. */
  readonly body: string;
  /** The facts of the record that stand in it, in the order of the record's own list. */
  readonly facts: readonly Fact[];
}

/** More requests than this are not read, and more standards than this read like a brief. */
const mostRequests = 3;
const mostGrounds = 2;

/**
 * Writes a letter. Every sentence whose facts are missing is left out; nothing is invented to fill it. Wordings, the
 * grounds that are named, the order of the lesser requests and the place of the grounds go by the seed.
 */
export function writeLetter(of: LetterOf, letters: Letters, rules: readonly Answerable[], now: Date): Letter {
  const template = letters.purposes[of.purpose];
  const audience = audienceFor(of.addressee);
  const frame = letters.audiences[audience];
  if (!frame) throw new Error(`no letters in ${letters.language} to ${audience}`);
  const { marks } = letters.words;
  const salutation = isListed(of.addressee) ? of.addressee.salutations[letters.language] : undefined;
  const greeting = salutation ?? frame.greeting;
  const facts = factsOf(of.person, whoAnswers(of.person, rules), of.sender, letters, now);
  const used = new Set<string>();
  const slots: Slots = {
    ...Object.fromEntries(Object.entries(facts).map(([slot, fact]) => [slot, fact?.text])),
    ...senderSlots(of.sender, letters),
    toState: toTheState(audience) ? said : undefined,
    greeting,
  };
  const choice = (part: string) => chooseBySeed(of.seed, part);
  const all = (part: string, blocks: readonly Block[], more: Slots = {}, most = blocks.length): string[] =>
    blocks
      .flatMap((block, i) => sentenceOf(block, { ...slots, ...more }, choice(`${part} ${i}`)) ?? [])
      .slice(0, most)
      .map((sentence) => {
        for (const slot of sentence.used) used.add(slot);
        return sentence.text;
      });
  const paragraph = (sentences: readonly string[]) => sentences.join(marks.sentence);

  const aim = all('aim', template.aim).join(marks.sentence);
  // One's own side is asked step by step; of the state the main request comes first and the rest in any order.
  const [first, ...lesser] = template.requests;
  const requests = all(
    'requests',
    frame.requests ?? [...(first ? [first] : []), ...shuffled(lesser, choice('requests'))],
    { aim },
    mostRequests,
  );
  const asked = [
    paragraph(all('ask', frame.ask)),
    ...requests.map((request, i) => {
      const end = i + 1 < requests.length ? marks.request : marks.lastRequest;
      return `${letters.speech.item(i + 1)}${request}${end}`;
    }),
  ].join('\n');
  const grounds = paragraph(all('grounds', shuffled(template.grounds, choice('grounds')), {}, mostGrounds));
  const line = oneLine(of.sender.line);
  const [lineFirst, askFirst] = [choice('line')(0, 2) === 0, choice('order')(0, 2) === 0];
  const paragraphs = [
    paragraph(all('opening', frame.opening)),
    lineFirst ? line : '',
    paragraph(all('facts', template.facts)),
    ...(askFirst ? [asked, grounds] : [grounds, asked]),
    lineFirst ? '' : line,
    paragraph(all('closing', frame.closing)),
    // Each sentence of the farewell has a line of its own: 此致 above 敬礼.
    [...all('farewell', letters.farewell), '', ...signature(slots)].join('\n').trimEnd(),
  ];
  return {
    subject: paragraph(all('subject', template.subject)),
    body: [`${greeting}${marks.greeting}`, ...paragraphs.filter(Boolean)].join('\n\n'),
    facts: factsIn(used, facts),
  };
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
