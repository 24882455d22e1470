import type { NameWatch } from '../../recognition/name-watch.ts';
import { alternativeOf, isPicture } from './alternative.ts';
import { Block } from './block.ts';
import { isRead, ownerOf } from './owner.ts';
import { runsOf } from './runs.ts';
import { isLeftOut } from './tags.ts';

/** So much is read between two chances to stop: characters, and a node counts as some. */
const mostInAStep = 32_768;
const charactersOfANode = 32;
/** Elements asked for a shadow tree between two chances to stop. */
const elementsInAStep = 1_024;
/** A text node as long as this is hardly prose: whether it is a script or a style is asked before it is read. */
const longText = 4_096;

/** Yields now and then; `lost` when everything has to be read: the way on is lost, or a picture is called by a name. */
type Walk = Generator<undefined | 'lost', void>;

/** Tags met so far of which nothing is asked but their shadow tree; false for those with more to them. */
const plainTags = new Map<unknown, boolean>();
/** More tags than there are: a page that makes them up without end is not remembered. */
const mostTags = 1_000;

/** True for an element that is no picture, and will not grow a shadow tree when a script for it arrives. */
function isPlain(element: Element): boolean {
  const tag = element.localName;
  const known = plainTags.get(tag);
  if (known !== undefined) return known;
  const plain = typeof tag === 'string' && !tag.includes('-') && !isPicture(tag);
  if (plainTags.size < mostTags && typeof tag === 'string') plainTags.set(tag, plain);
  return plain;
}

/** What a scout tells of. */
export interface ScoutNews {
  /** An open shadow root. */
  root(root: ShadowRoot): void;
  /** An element without one, which may grow one. */
  host(element: Element): void;
}

/**
 * Looks for the first paragraph in which a name may stand. On most pages there is none, and all that is ever done is
 * this: the browser's own walk over the text nodes, each heard by the gate as it is. Only where the gate opens, the
 * paragraph around is put together and looked at.
 */
export class Scout {
  readonly #names: NameWatch;
  readonly #news: ScoutNews;
  #roots: Node[] = [];
  #owners = new Set<Node>();
  #runs: ReturnType<typeof runsOf> | undefined;
  #walk: Walk | undefined;

  constructor(names: NameWatch, news: ScoutNews) {
    this.#names = names;
    this.#news = news;
  }

  /** A node and everything below it is to be read. */
  below(node: Node): void {
    this.#roots.push(node);
  }

  /** The runs around a node are to be read: its text, or what stands between its children, is not what it was. */
  around(node: Node): void {
    const owner = ownerOf(node);
    if (isRead(owner)) this.#owners.add(owner);
  }

  /** Forgets what was still to be read. */
  clear(): void {
    this.#roots = [];
    this.#owners.clear();
    this.#runs = this.#walk = undefined;
  }

  /** Does a little of what there is to do: `found` as soon as a paragraph holds a candidate. */
  step(): 'more' | 'done' | 'found' {
    if (this.#names.prepare()) return 'more';
    if (this.#runs || this.#owners.size > 0) return this.#readsCandidate() ? 'found' : 'more';
    this.#walk ??= this.#nextWalk();
    if (!this.#walk) return this.#owners.size > 0 ? 'more' : 'done';
    const { value, done } = this.#walk.next();
    if (done) this.#walk = undefined;
    return value === 'lost' ? 'found' : 'more';
  }

  /** Reads one run of an owner at which the gate opened. */
  #readsCandidate(): boolean {
    const runs = this.#runs ?? this.#nextRuns();
    if (!runs) return false;
    const { value, done } = runs.next();
    if (done) this.#runs = undefined;
    return value instanceof Block && this.#names.holds(value.text);
  }

  #nextRuns(): ReturnType<typeof runsOf> | undefined {
    for (const owner of this.#owners) {
      this.#owners.delete(owner);
      this.#runs = runsOf(owner, false);
      return this.#runs;
    }
    return undefined;
  }

  #nextWalk(): Walk | undefined {
    for (let root = this.#roots.pop(); root; root = this.#roots.pop()) {
      if (root.nodeType === Node.TEXT_NODE) this.around(root);
      else if (root.isConnected && isRead(root)) return this.#walkOf(root);
    }
    return undefined;
  }

  *#walkOf(root: Node): Walk {
    yield* this.#hear(root);
    if (root instanceof Element) {
      this.#host(root);
      if (this.#isNamed(root)) yield 'lost';
    }
    // By index and with one question for most: a page has as many elements as texts.
    const elements = (root as ParentNode).querySelectorAll('*');
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (element && (element.shadowRoot !== null || !isPlain(element))) {
        this.#host(element);
        if (this.#isNamed(element)) yield 'lost';
      }
      if (i % elementsInAStep === elementsInAStep - 1) yield;
    }
  }

  /** True for a picture of which the page says a name: no text node holds it. */
  #isNamed(element: Element): boolean {
    const alternative = alternativeOf(element, element);
    return alternative !== undefined && this.#names.holds(alternative.text);
  }

  #host(element: Element): void {
    const root = element.shadowRoot;
    if (root === null) {
      this.#news.host(element);
    } else if (isRead(root)) {
      this.#news.root(root);
      this.#roots.push(root);
    }
  }

  *#hear(root: Node): Walk {
    const gate = this.#names.gate();
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let left = mostInAStep;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      const { length } = data;
      if ((length >= longText || gate.waits) && isLeftOut(node.parentNode)) continue;
      left -= length + charactersOfANode;
      if (left > 0) {
        if (gate.heed(data)) this.around(node);
        continue;
      }
      for (let from = 0; from < length; from += mostInAStep) {
        if (gate.heed(data.slice(from, from + mostInAStep))) {
          this.around(node);
          break;
        }
        yield;
      }
      left = mostInAStep;
      // The page took the node out while this rested: from there no way leads on.
      if (!root.contains(node)) yield 'lost';
    }
  }
}
