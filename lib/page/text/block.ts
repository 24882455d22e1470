/** A stretch of a block's text that stands in one text node. */
interface Piece {
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's own text. */
  readonly from: number;
}

/** A boundary point in the page, as ranges want it. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** A run of text within one block-level element: what stands in one flow, however many inline elements cut it up. */
export class Block {
  readonly owner: Node;
  readonly text: string;
  /** The picture that the text stands for; then no place of it is in the page, and nothing of it can be marked. */
  readonly picture: Element | undefined;
  readonly #pieces: readonly Piece[];

  constructor(owner: Node, text: string, pieces: readonly Piece[], picture?: Element) {
    this.owner = owner;
    this.text = text;
    this.#pieces = pieces;
    this.picture = picture;
  }

  /** The point just before the character at `offset`, in the node that holds that character. */
  startPoint(offset: number): Point | undefined {
    const piece = this.#pieceWith(offset);
    return piece && { node: piece.node, offset: piece.from + offset - piece.at };
  }

  /** The point just behind the last character before `offset`, in the node that holds that character. */
  endPoint(offset: number): Point | undefined {
    const start = this.startPoint(offset - 1);
    return start && { node: start.node, offset: start.offset + 1 };
  }

  #pieceWith(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (!piece) return undefined;
      if (offset < piece.at) high = middle - 1;
      else if (offset >= piece.at + piece.length) low = middle + 1;
      else return piece;
    }
    return undefined;
  }
}

/** Puts a block together, piece by piece. */
export class BlockBuilder {
  readonly #owner: Node;
  #text = '';
  #pieces: Piece[] = [];

  constructor(owner: Node) {
    this.#owner = owner;
  }

  get length(): number {
    return this.#text.length;
  }

  get last(): string {
    return this.#text.charAt(this.#text.length - 1);
  }

  /** Adds a stretch of a text node, as it is to be read: `text` has the length of the stretch. */
  add(node: Text, from: number, text: string): void {
    this.#pieces.push({ at: this.#text.length, length: text.length, node, from });
    this.#text += text;
  }

  /** Adds text that stands in no node: a line end. */
  say(text: string): void {
    this.#text += text;
  }

  /** The block so far, if there is anything to read in it; the builder is empty afterwards. */
  take(): Block | undefined {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    return /\S\s*\S/.test(text) ? new Block(this.#owner, text, pieces) : undefined;
  }
}
