import type { Person } from '../dataset/person.ts';
import type { Answerable, Purpose } from '../dataset/recipient.ts';
import { whoAnswers } from './answerable.ts';
import { type Addressee, audienceFor, isListed } from './audience.ts';
import { english } from './english/index.ts';
import { type Fact, said } from './fact.ts';
import { factsOf } from './facts.ts';
import type { LetterFile } from './letter-file.ts';
import { chooseBySeed, renderParagraph, type Slots } from './render.ts';
import { type Sender, senderSlots } from './sender.ts';
import type { Speech } from './speech.ts';

export interface LetterOf {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressee: Addressee;
  readonly sender: Sender;
  /** The same seed gives the same wordings. */
  readonly seed: number;
}

export interface Letter {
  readonly subject: string;
  /** From the greeting to the name, with \n between lines. */
  readonly body: string;
  /** The facts of the record that stand in it, in the order of the record's own list. */
  readonly facts: readonly Fact[];
}

const speeches: Readonly<Record<string, Speech>> = { en: english };

/** More requests than this are not read. */
const mostRequests = 3;

/** Writes a letter. Every sentence whose facts are missing is left out; nothing is invented to fill it. */
export function writeLetter(
  of: LetterOf,
  letters: LetterFile,
  rules: readonly Answerable[],
  now: Date,
): Letter {
  const speech = speeches[letters.language];
  if (!speech) throw new Error(`no grammar for letters in ${letters.language}`);
  const { frame, purposes } = letters;
  const template = purposes[of.purpose];
  const facts = factsOf(of.person, whoAnswers(of.person, rules), of.sender, letters, speech, now);
  const audience = audienceFor(of.addressee);
  const toState = audience === 'authority' || audience === 'embassy';
  const used = new Set<string>();
  const slots: Slots = {
    ...Object.fromEntries(Object.entries(facts).map(([slot, fact]) => [slot, fact?.text])),
    ...senderSlots(of.sender, letters),
    toState: toState ? said : undefined,
  };
  // Each paragraph chooses for itself, or two openings of one length would always choose alike.
  let paragraph = 0;
  const say = (text: string, more: Slots = {}): string[] => {
    const choose = chooseBySeed(of.seed + Math.imul(++paragraph, 7919));
    const rendered = renderParagraph(text, { ...slots, ...more }, choose);
    for (const slot of rendered?.used ?? []) used.add(slot);
    return rendered ? [rendered.text] : [];
  };

  const aim = template.aim.flatMap((text) => say(text)).join(' ');
  const asked = toState ? template.requests : frame.requests[audience];
  const requests = asked.flatMap((text) => say(text, { aim })).slice(0, mostRequests);
  const paragraphs = [
    ...frame.opening[audience].flatMap((text) => say(text)),
    ...template.facts.flatMap((text) => say(text)),
    ...template.grounds.flatMap((text) => say(text)),
    [...frame.ask[audience].flatMap((text) => say(text)), ...numbered(requests)].join('\n'),
    ...frame.closing[audience].flatMap((text) => say(text)),
    [...frame.farewell.flatMap((text) => say(text)), '', ...signature(slots)].join('\n').trimEnd(),
  ];
  const [subject = ''] = say(template.subject);
  const greeting = isListed(of.addressee) ? of.addressee.salutations[letters.language] : undefined;
  return {
    subject,
    body: [`${greeting ?? frame.greeting[audience]},`, ...paragraphs].join('\n\n'),
    facts: [...used].flatMap((slot) => (facts[slot]?.name ? facts[slot] : [])),
  };
}

function numbered(requests: readonly string[]): string[] {
  return requests.map(
    (request, i) => `${i + 1}. ${request.replace(/[;.,]$/, '')}${i + 1 < requests.length ? ';' : '.'}`,
  );
}

const signature = ({ name, where }: Slots): string[] => [name, where].flatMap((line) => line || []);
