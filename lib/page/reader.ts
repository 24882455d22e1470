import type { Lexicon } from '../recognition/lexicon.ts';
import { openReading } from '../recognition/reading.ts';
import { scrollTo, selectPlace } from './anchor.ts';
import type { Finding, ReaderBridge, Treatment } from './bridge.ts';
import { CardDesk } from './card-desk.ts';
import { findingsOf, sameFindings } from './findings.ts';
import { flash } from './flash.ts';
import { watchHover } from './hover.ts';
import { judged, nobodyJudged, sameJudged } from './judged.ts';
import { LaidOut } from './laid-out.ts';
import { watchLife } from './life.ts';
import { isPainted, Marks } from './marks.ts';
import { elementOf, isLaidOut, isPlace, type Place, type Sight, samePlace, sightsOf } from './places.ts';
import { Pointing } from './pointing.ts';
import { Steps } from './steps.ts';
import { watchTaps } from './tap.ts';

import { Changes } from './text/changes.ts';
import { PageText, type Seat } from './text/page-text.ts';
import { Slices } from './text/slices.ts';
import { Unseen } from './unseen.ts';
import { WayBack } from './way-back.ts';

/** Changes are let settle this long before they are read. */
const restInMs = 100;

export interface ReaderOptions {
  readonly lexicon: Lexicon;
  readonly bridge: ReaderBridge;
  /** What to read; the whole document when left out. */
  readonly root?: Node;
  /** Ends the reader and takes everything down that it put up. */
  readonly signal: AbortSignal;
}

/** A page being read. */
export interface Reader {
  /** Who was found so far. */
  readonly findings: readonly Finding[];
  /** True until the page has been read to its end once. */
  readonly reading: boolean;
  /** Settles when it has. */
  readonly whole: Promise<void>;
  /** The same as `findings`, and tells the bridge where it has not heard of it: what is shown may change without the page. */
  look(): readonly Finding[];
  /** Goes to the next name on the page, or the one before, and opens its card with the focus in it. */
  next(): boolean;
  previous(): boolean;
  /** Goes to the next mention of one person. All three: false where there is none, or the page must not move. */
  show(person: string): boolean;
  /** Opens the card of the name at the caret, or else in view, with the focus in it; closes the one that is open. */
  toggle(): boolean;
  /** Closes the card, if one is open: there is another in another frame. */
  closeCard(): void;
  /** Back to where the reader was before going from name to name; false where that was nowhere else. */
  back(): boolean;
  /** Tells the bridge again who was found, and treats the page as it then says: a setting has changed. */
  reconsider(): void;
}

/**
 * Reads a page and goes on reading it as it changes. On a page without a name nothing comes of it: no message, no
 * listener, no style. On a page with one, the bridge is told, and its answer decides whether the page is marked at all.
 */
export function startReader({ lexicon, bridge, root = document, signal }: ReaderOptions): Reader {
  return new PageReader(lexicon, bridge, root, signal);
}

class PageReader implements Reader {
  reading = true;
  readonly whole: Promise<void>;
  #readWhole: () => void = () => undefined;
  /** What was last told; undefined while nobody was found yet. */
  #told: readonly Finding[] | undefined;
  readonly #bridge: ReaderBridge;
  readonly #signal: AbortSignal;
  readonly #text: PageText;
  readonly #slices: Slices;
  readonly #marks = new Marks();
  readonly #pointing = new Pointing();
  readonly #steps = new Steps();
  readonly #unseen: Unseen;
  readonly #wayBack = new WayBack();
  /** Every name that was recognised; in `#sights`, without those who were said to be somebody else. */
  #recognised: readonly Sight[] = [];
  #sights: readonly Sight[] = [];
  readonly #laidOut = new LaidOut();
  /** Asks after the layout of what was recognised, once a bout. */
  #stock: Generator<undefined, void> | undefined;
  /** The address that was last told of: on another one, something else may have been said. */
  #toldAt = '';
  #treatment: Treatment = { marks: 'none', quiet: true, hoverDelayMs: 0 };
  /** Present while the page is marked: ends its listeners. */
  #marking: AbortController | undefined;
  /** The root that the page had when they began to listen. */
  #listeningTo: Element | undefined;
  #cards: CardDesk | undefined;

  constructor(lexicon: Lexicon, bridge: ReaderBridge, root: Node, signal: AbortSignal) {
    this.#bridge = bridge;
    this.#signal = signal;
    this.whole = new Promise((settle) => {
      this.#readWhole = settle;
    });
    const changes = new Changes(
      {
        changed: (node) => this.#text.changed(node),
        added: (node) => this.#text.added(node),
        done: () => this.#slices.wake(restInMs),
      },
      signal,
    );
    // A page may be without a root element for a moment.
    const lang = document.querySelector(':root')?.getAttribute('lang');
    const reading = openReading<Seat>(lexicon, lang ? { lang } : {});
    this.#text = new PageText(
      root,
      reading,
      (shadow) => changes.watch(shadow),
      () => this.#glimpsed(),
    );
    this.#unseen = new Unseen(() => this.look(), signal);
    this.#slices = new Slices(
      {
        begin: () => this.#text.takeUp(),
        step: () => this.#text.step() || this.#takesStock(),
        settled: () => this.#settled(),
      },
      signal,
    );
    changes.watch(root);
    signal.addEventListener('abort', () => this.#leave(), { once: true });
    this.#slices.wake(0);
  }

  /** Asked anew each time: a menu may have opened, and shown a name, without the page having changed. */
  get findings(): readonly Finding[] {
    return findingsOf(this.#laidOut.now(this.#sights));
  }

  look(): readonly Finding[] {
    return this.#look(this.findings);
  }

  #look(findings: readonly Finding[]): readonly Finding[] {
    // A page whose only names stand in a closed menu is told of too: marks are ready for when it opens.
    const news = this.#told
      ? !sameFindings(findings, this.#told) || this.#toldAt !== location.pathname
      : this.#sights.length > 0;
    if (news) void this.#tell(findings);
    return findings;
  }

  next(): boolean {
    return this.#go(this.#steps.after(this.#marked));
  }

  previous(): boolean {
    return this.#go(this.#steps.before(this.#marked));
  }

  show(person: string): boolean {
    if (this.#treatment.quiet) return false;
    const theirs = this.#sights.filter((sight) => sight.person === person);
    const place = this.#steps.after(theirs.filter(isPlace));
    if (place) {
      // Where names are not marked there is no style to light one up with, and no card: it is selected.
      if (!this.#marking) return selectPlace(place);
      flash(place, this.#marking.signal);
      return this.#go(place);
    }
    // Named in what the page says of a picture: the picture is gone to, and there is no name to open a card at.
    const picture = theirs.find(isLaidOut);
    if (picture) elementOf(picture)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return picture !== undefined;
  }

  toggle(): boolean {
    if (!this.#cards?.host) return this.#go(this.#steps.here(this.#marked));
    this.#cards.close();
    return true;
  }

  closeCard(): void {
    this.#cards?.closeOpen();
  }

  back(): boolean {
    this.#cards?.close();
    return this.#wayBack.goBack();
  }

  reconsider(): void {
    if (this.#told) void this.#tell(this.findings);
  }

  get #marked(): readonly Place[] {
    const { marks } = this.#treatment;
    return this.#sights.filter(isPlace).filter(({ certainty }) => marks === 'all' || certainty === marks);
  }

  #treat(treatment: Treatment): void {
    const { judged } = this.#treatment;
    this.#treatment = treatment;
    if (!sameJudged(judged, treatment.judged)) this.#judge();
    if (treatment.marks === 'none') this.#leave();
    else this.#mark();
  }

  /** Takes down whatever is in the page. */
  #leave(): void {
    this.#marking?.abort();
    this.#marking = this.#cards = undefined;
    this.#marks.clear();
  }

  /** Draws the marks, and sees to it that somebody listens for the pointer. */
  #mark(): void {
    // A page that writes itself anew (document.open) takes every listener from the document.
    if (this.#marking && this.#listeningTo === document.documentElement) {
      this.#draw();
      return;
    }
    this.#marking?.abort();
    this.#marking = new AbortController();
    this.#listeningTo = document.documentElement;
    const { signal } = this.#marking;
    const cards = new CardDesk(this.#bridge, signal, () => this.#treatment.textSize);
    this.#cards = cards;
    this.#draw();
    if (this.#bridge.alive) watchLife(this.#bridge.alive, signal);
    // Without marks to point at, a card that opens from plain text would come as a surprise.
    if (!Marks.possible) return;
    const target = {
      pointing: this.#pointing,
      delayInMs: () => this.#treatment.hoverDelayMs,
      host: () => cards.host,
      shown: () => cards.shown,
      open: (place: Place) => void cards.open(place, false),
      leave: () => cards.leave(),
      dismiss: () => cards.close(),
    };
    watchHover(target, signal);
    watchTaps(target, signal);
  }

  /** What the window shows of a long page has been read: of that, what is certain already is shown. */
  #glimpsed(): void {
    if (this.#bridge.alive?.() === false) return;
    const certain = sightsOf(this.#text.mentions()).filter(({ certainty }) => certainty === 'certain');
    if (certain.length === 0) return;
    this.#recognised = certain;
    this.#judge();
  }

  /** Asks after a mention or two; false when all have been. */
  #takesStock(): boolean {
    if (!this.#stock) {
      this.#recognised = sightsOf(this.#text.mentions());
      this.#stock = this.#laidOut.ask(this.#recognised);
    }
    return !this.#stock.next().done;
  }

  #settled(): void {
    this.#stock = undefined;
    if (this.#bridge.alive?.() === false) return;
    this.#judge();
    this.reading = false;
    this.#readWhole();
    if (this.#text.hasChanges) this.#slices.wake(restInMs);
  }

  /** Takes the reader's word for who is meant. */
  #judge(): void {
    this.#sights = judged(this.#recognised, this.#treatment.judged ?? nobodyJudged);
    this.#unseen.learn(this.#sights.filter((sight) => !this.#laidOut.was(sight)));
    if (this.#marking) this.#mark();
    this.#look(findingsOf(this.#sights.filter(this.#laidOut.was)));
  }

  async #tell(findings: readonly Finding[]): Promise<void> {
    if (!this.#told) this.#tellAgainOnReturn();
    this.#told = findings;
    this.#toldAt = location.pathname;
    const treatment = await this.#bridge.found(findings);
    // Something newer may have been told and answered in the meantime.
    if (!this.#signal.aborted && this.#told === findings) this.#treat(treatment);
  }

  /** A page that comes back from the browser's cache comes back as it was, but its badge has been cleared. */
  #tellAgainOnReturn(): void {
    const again = (event: PageTransitionEvent) => {
      if (event.persisted) void this.#tell(this.findings);
    };
    addEventListener('pageshow', again, { signal: this.#signal });
  }

  #draw(): void {
    const places = this.#marked.filter(isPainted);
    this.#marks.show(places);
    this.#pointing.learn(places);
    this.#cards?.closeUnless((shown) => this.#marked.some((place) => samePlace(place, shown)));
  }

  #go(place: Place | undefined): boolean {
    if (!place || !this.#cards) return false;
    this.#wayBack.leave();
    scrollTo(place);
    this.#wayBack.arrive();
    void this.#cards.open(place, true);
    return true;
  }
}
