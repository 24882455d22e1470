import { type Piece, type Pronoun, parseTemplate, pronouns } from './template.ts';

/**
 * What a letter can say: by slot, words without which a sentence cannot stand. Empty counts as missing. The slot
 * `pronoun` decides between words for he, she and they.
 */
export type Slots = Readonly<Record<string, string | undefined>>;

/** Chooses one of `count` wordings for the place `at`; the same for the same letter. */
export type Choose = (at: number, count: number) => number;

export interface Rendered {
  readonly text: string;
  /** The slots that the text rests on, printed or only asked for. */
  readonly used: ReadonlySet<string>;
}

/** A choice that depends on nothing but the seed, the part of the letter and the place in it (after Chris Wellons). */
export function chooseBySeed(seed: number, part = ''): Choose {
  let start = seed | 0;
  for (const sign of part) start = Math.imul(start ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (at, count) => {
    let hash = (start ^ Math.imul(at + 1, 0x9e3779b1)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
    return ((hash ^ (hash >>> 16)) >>> 0) % count;
  };
}

/** Slots that are known, and asked about as such, but must not be printed. */
export type Unsaid = ReadonlySet<string>;
const nothingUnsaid: Unsaid = new Set();

/** One wording with its slots filled, or undefined when a fact that it cannot do without is missing. */
export function renderWording(
  template: string,
  slots: Slots,
  choose: Choose,
  unsaid = nothingUnsaid,
): Rendered | undefined {
  const rendered = renderTogether(parsed(template), slots, choose, unsaid);
  if (!rendered) return undefined;
  const text = tidy(rendered.text);
  return text ? { text, used: rendered.used } : undefined;
}

/** The one of several wordings that falls to a letter, or the next one that can stand with what is known. */
export function renderOne(wordings: readonly string[], slots: Slots, choose: Choose): Rendered | undefined {
  // The places in a wording are counted from 0: this choice has one of its own.
  return firstStanding(wordings, choose(-2, wordings.length), (wording) =>
    renderWording(wording, slots, choose),
  );
}

const known = new Map<string, readonly Piece[]>();

/** A page shows a few letters from the same templates again and again. */
function parsed(template: string): readonly Piece[] {
  const pieces = known.get(template) ?? parseTemplate(template);
  known.set(template, pieces);
  return pieces;
}

function renderTogether(
  pieces: readonly Piece[],
  slots: Slots,
  choose: Choose,
  unsaid: Unsaid,
): Rendered | undefined {
  let text = '';
  const used = new Set<string>();
  const add = (part: Rendered) => {
    text += part.text;
    for (const slot of part.used) used.add(slot);
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if ('slot' in piece) {
      const words = slots[piece.slot]?.trim();
      if (Boolean(words) === (piece.mode === 'unknown')) return undefined;
      if (piece.mode === 'fill' && unsaid.has(piece.slot)) return undefined;
      if (words) add({ text: piece.mode === 'fill' ? words : '', used: new Set([piece.slot]) });
    } else if ('together' in piece) {
      const part = renderTogether(piece.together, slots, choose, unsaid);
      if (part) add(part);
    } else {
      const part =
        'byPronoun' in piece
          ? renderTogether(piece.byPronoun[pronounIn(slots)], slots, choose, unsaid)
          : firstStanding(piece.wordings, choose(piece.at, piece.wordings.length), (wording) =>
              renderTogether(wording, slots, choose, unsaid),
            );
      if (!part) return undefined;
      add(part);
    }
  }
  return { text, used };
}

function firstStanding<T>(
  all: readonly T[],
  first: number,
  render: (one: T) => Rendered | undefined,
): Rendered | undefined {
  for (const one of [...all.slice(first), ...all.slice(0, first)]) {
    const rendered = render(one);
    if (rendered) return rendered;
  }
  return undefined;
}

const pronounIn = ({ pronoun }: Slots): Pronoun => pronouns.find((one) => one === pronoun) ?? 'they';

/** What dropping words leaves behind: doubled spaces, and spaces before a stop. A no-break space was meant. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ([.,;:?)，。；：？、）؛؟،])/g, '$1')
    .trim();
}
