/*
 * The little language of the letter templates. It has no logic beyond "say this only if you know it":
 *
 *   {{place}}             the fact; where it is missing, the smallest [[ … ]] around it vanishes, else the whole wording
 *   [[ … ]]               words that stand or fall together; may hold further ones
 *   {{?place}}            prints nothing, and is missing when the fact is
 *   {{!place}}            prints nothing, and is missing when the fact is known
 *   {one|two|three}       wordings of which each letter takes one that can stand
 *   {he:a|she:b|they:c}   words by the person's pronoun; {he,they:a|she:b} where two are alike
 */

export type Pronoun = 'he' | 'she' | 'they';
export const pronouns = ['he', 'she', 'they'] as const satisfies readonly Pronoun[];

export type Piece =
  | { readonly text: string }
  | { readonly slot: string; readonly mode: 'fill' | 'known' | 'unknown' }
  | { readonly together: readonly Piece[] }
  /** `at` is where it stands in the template: a choice stays the same whatever is left out before it. */
  | { readonly wordings: readonly (readonly Piece[])[]; readonly at: number }
  | { readonly byPronoun: Readonly<Record<Pronoun, readonly Piece[]>> };

/** A fault in a template, at a place in its text. */
export class TemplateFault extends Error {
  readonly at: number;
  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

const slotShape = /\{\{([?!]?)([\p{L}]+)\}\}/uy;
const labelShape = /((?:he|she|they)(?:,(?:he|she|they))*):/y;

/** Reads one wording of a template. Throws `TemplateFault`. */
export function parseTemplate(source: string): Piece[] {
  let at = 0;

  function pieces(until: readonly string[], openedAt: number): Piece[] {
    const found: Piece[] = [];
    let text = '';
    const flush = () => {
      if (text) found.push({ text });
      text = '';
    };
    while (at < source.length) {
      if (until.some((end) => source.startsWith(end, at))) {
        flush();
        return found;
      }
      const special = readSpecial();
      if (special) {
        flush();
        found.push(special);
      } else {
        text += source[at];
        at++;
      }
    }
    if (until.length > 0)
      throw new TemplateFault(`expected ${until.at(-1)} to close what begins here`, openedAt);
    flush();
    return found;
  }

  function readSpecial(): Piece | undefined {
    const start = at;
    if (source.startsWith('{{', at)) return readSlot();
    if (source.startsWith('[[', at)) {
      at += 2;
      const together = pieces([']]'], start);
      at += 2;
      return { together };
    }
    if (source[at] === '{') return readWordings(start);
    if ('[]}|'.includes(source[at] ?? '')) throw new TemplateFault(`${source[at]} closes nothing`, at);
    return undefined;
  }

  function readSlot(): Piece {
    slotShape.lastIndex = at;
    const [whole, sign, slot] = slotShape.exec(source) ?? [];
    if (!whole || !slot)
      throw new TemplateFault('expected a slot, as in {{place}}, {{?place}} or {{!place}}', at);
    at += whole.length;
    return { slot, mode: sign === '?' ? 'known' : sign === '!' ? 'unknown' : 'fill' };
  }

  function readWordings(start: number): Piece {
    const wordings: Piece[][] = [];
    const labels: (string | undefined)[] = [];
    do {
      at++;
      labels.push(readLabel());
      wordings.push(pieces(['|', '}'], start));
    } while (source[at] === '|');
    at++;
    if (labels.some((label) => label !== undefined)) return { byPronoun: byPronoun(labels, wordings, start) };
    if (wordings.length < 2)
      throw new TemplateFault('expected more than one wording, as in {one|two}', start);
    return { wordings, at: start };
  }

  function readLabel(): string | undefined {
    labelShape.lastIndex = at;
    const [whole, label] = labelShape.exec(source) ?? [];
    at += whole?.length ?? 0;
    return label;
  }

  return pieces([], 0);
}

function byPronoun(
  labels: readonly (string | undefined)[],
  wordings: readonly Piece[][],
  start: number,
): Record<Pronoun, readonly Piece[]> {
  const found: Partial<Record<Pronoun, readonly Piece[]>> = {};
  for (const [i, label] of labels.entries())
    for (const pronoun of pronouns)
      if (label?.split(',').includes(pronoun)) found[pronoun] = wordings[i] ?? [];
  const { he, she, they } = found;
  if (labels.includes(undefined) || !he || !she || !they)
    throw new TemplateFault('expected words for he, she and they, as in {he,they:a|she:b}', start);
  return { he, she, they };
}

/** The pieces inside a piece, all alternatives of it. */
export function innerPieces(piece: Piece): readonly (readonly Piece[])[] {
  if ('together' in piece) return [piece.together];
  if ('wordings' in piece) return piece.wordings;
  return 'byPronoun' in piece ? Object.values(piece.byPronoun) : [];
}

/** Every slot that a template names, once. */
export function slotsOf(pieces: readonly Piece[]): Set<string> {
  const slots = new Set<string>();
  for (const piece of pieces) {
    if ('slot' in piece) slots.add(piece.slot);
    for (const part of innerPieces(piece)) for (const slot of slotsOf(part)) slots.add(slot);
  }
  return slots;
}
