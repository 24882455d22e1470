import type { Mention } from '../../recognition/mention.ts';
import type { Reading } from '../../recognition/reading.ts';
import { Block } from './block.ts';
import { Changed } from './changed.ts';
import { ownersInView } from './in-view.ts';
import { LateRoots } from './late-roots.ts';
import { Lookout } from './lookout.ts';
import { ownerOf } from './owner.ts';
import { runsOf } from './runs.ts';

/**
 * A block's seat in the reading. When a paragraph is read again its new block takes the seat of the old one, so that
 * the order of the page stays: a short form counts only behind the full name.
 */
export interface Seat {
  block: Block;
}

/** An element (or shadow root, or the document) whose own runs are to be read. */
interface Job {
  readonly owner: Node;
  /** Read what lies below again, even where it was read before. */
  readonly fresh: boolean;
  readonly exact: boolean;
  /** Leave what lies below to later. */
  readonly alone?: boolean;
}

interface Work extends Job {
  readonly runs: ReturnType<typeof runsOf>;
  readonly seats: Seat[];
  readonly below: Node[];
}

/** A page with more paragraphs of candidates than this is a register, not an article: what follows is not marked. */
const mostWithCandidates = 2_000;

/**
 * The text of a page as recognition reads it: block by block, a little at a time, and after a change only the blocks
 * it touched. Until a first block holds a candidate nothing is kept: a lookout waits for that one.
 */
export class PageText {
  readonly #root: Node;
  readonly #reading: Reading<Seat>;
  readonly #foundRoot: (root: Node) => void;
  readonly #glimpsed: () => void;
  /** True while only that is read which the window shows. */
  #glimpsing = false;
  /** Every owner that was read, with its blocks. */
  #read = new WeakMap<Node, Seat[]>();
  readonly #seats = new Set<Seat>();
  readonly #withCandidates = new Set<Seat>();
  readonly #late = new LateRoots();
  #jobs: Job[] = [];
  #work: Work | undefined;
  readonly #changed = new Changed();
  #lookout: Lookout | undefined;
  /** What was recognised when all was last read; nothing while that is to be asked, or being answered. */
  #mentions: ReadonlyMap<Seat, readonly Mention[]> | undefined;
  #judging: ReturnType<Reading<Seat>['judging']> | undefined;

  /**
   * `foundRoot` hears of every open shadow root, since changes in it have to be watched apart. `glimpsed` is called once
   * what the window shows of a long page has been read and judged by itself, before all is read.
   */
  constructor(
    root: Node,
    reading: Reading<Seat>,
    foundRoot: (root: Node) => void,
    glimpsed: () => void = () => undefined,
  ) {
    this.#root = root;
    this.#glimpsed = glimpsed;
    this.#reading = reading;
    const told = new WeakSet<Node>();
    this.#foundRoot = (shadow) => {
      if (!told.has(shadow)) foundRoot(shadow);
      told.add(shadow);
    };
    this.#lookout = new Lookout(root, reading, this.#foundRoot);
  }

  /** Notes that something in or directly below a node is not what it was. It is read when `takeUp` is called. */
  changed(node: Node): void {
    if (this.#lookout) this.#lookout.changed(node);
    else this.#changed.add(node);
  }

  /** Notes that a node was put into the page: what was known of it may be out of date. */
  added(node: Node): void {
    this.#lookout?.added(node);
    this.#forget(this.#seatsOf(node));
    this.#read.delete(node);
  }

  get hasChanges(): boolean {
    return this.#lookout?.hasChanges ?? this.#changed.any;
  }

  /** Makes what changed into work. Apart from `step`, so that a page that never rests still has its bouts end. */
  takeUp(): void {
    this.#mentions = this.#judging = undefined;
    if (this.#lookout) {
      this.#lookout.takeUp();
      return;
    }
    const changed = this.#changed.take();
    if (changed === 'all') this.#readAll();
    const owners = new Set<Node>();
    for (const owner of this.#late.grown()) this.#jobs.push({ owner, fresh: true, exact: false });
    if (changed !== 'all') for (const node of changed) owners.add(ownerOf(node));
    // What was never read lies in a field, in code, or below something that will be read anyway.
    for (const owner of owners)
      if (this.#read.has(owner)) this.#jobs.push({ owner, fresh: false, exact: false });
  }

  /** Does a little of what there is to do; false when all is read and judged. */
  step(): boolean {
    const seen = this.#lookout?.step();
    if (seen === 'found') this.#readFirst();
    if (seen) return seen !== 'done';
    const work = this.#work ?? this.#begin();
    if (!work) return this.#judge() || this.#goOn();
    const { value, done } = work.runs.next();
    if (done) this.#finish(work);
    else if (value instanceof Block) this.#readBlock(work, value);
    else if (value && !work.alone && (work.fresh || !this.#read.has(value))) {
      this.#late.remember(value);
      work.below.push(value);
    }
    return true;
  }

  /** What is recognised in the blocks that are still part of the page. */
  mentions(): ReadonlyMap<Block, readonly Mention[]> {
    while (!this.#mentions) this.#judge();
    const mentions = new Map<Block, readonly Mention[]>();
    for (const [seat, found] of this.#mentions)
      if (this.#seats.has(seat) && seat.block.owner.isConnected) mentions.set(seat.block, found);
    return mentions;
  }

  /** Does a little of the judging, once a bout: a page that changes all the time has its names told of, too. */
  #judge(): boolean {
    if (this.#mentions) return false;
    if (!this.#judging) {
      for (const seat of this.#seats) {
        if (seat.block.owner.isConnected) continue;
        this.#forget([seat]);
        this.#read.delete(seat.block.owner);
      }
      this.#judging = this.#reading.judging();
    }
    const { done, value } = this.#judging.next();
    if (done) this.#mentions = value;
    return !done;
  }

  #begin(): Work | undefined {
    for (let job = this.#jobs.pop(); job; job = this.#jobs.pop())
      if (job.owner.isConnected) return this.#start(job);
    return undefined;
  }

  #start(job: Job): Work {
    if (job.owner instanceof ShadowRoot) this.#foundRoot(job.owner);
    this.#work = { ...job, runs: runsOf(job.owner, job.exact), seats: [], below: [] };
    return this.#work;
  }

  #readBlock(work: Work, block: Block): void {
    const seat = this.#seatsOf(work.owner)[work.seats.length] ?? { block };
    seat.block = block;
    work.seats.push(seat);
    this.#seats.add(seat);
    const candidate = this.#reading.read(seat, block.text);
    if (candidate && !this.#keepCandidate(seat)) this.#reading.forget(seat);
    if (!candidate || work.exact) return;
    // From the top, this time asking the page's style at every edge.
    this.#read.set(work.owner, [...work.seats, ...this.#seatsOf(work.owner).slice(work.seats.length)]);
    this.#start({ ...work, exact: true });
  }

  #keepCandidate(seat: Seat): boolean {
    if (this.#withCandidates.size < mostWithCandidates) this.#withCandidates.add(seat);
    return this.#withCandidates.has(seat);
  }

  #finish(work: Work): void {
    this.#keep(work);
    this.#work = undefined;
    for (const owner of work.below.reverse()) this.#jobs.push({ owner, fresh: true, exact: false });
  }

  /** Remembers the blocks of an owner as now read; those it had more of before are gone. */
  #keep({ owner, seats }: Work): void {
    this.#forget(this.#seatsOf(owner).slice(seats.length));
    this.#read.set(owner, seats);
  }

  #seatsOf(owner: Node): readonly Seat[] {
    return this.#read.get(owner) ?? [];
  }

  #forget(seats: readonly Seat[]): void {
    for (const seat of seats) {
      this.#reading.forget(seat);
      this.#seats.delete(seat);
      this.#withCandidates.delete(seat);
    }
  }

  /** Reads what the window shows, in the order of the page; the rest of a long page would keep it waiting. */
  #readFirst(): void {
    const owners = ownersInView(this.#root);
    this.#readAll();
    if (owners.length === 0) return;
    this.#glimpsing = true;
    this.#jobs = owners.reverse().map((owner) => ({ owner, fresh: false, exact: false, alone: true }));
  }

  /** What the window shows is judged: on with everything. False when that has been done. */
  #goOn(): boolean {
    if (!this.#glimpsing) return false;
    this.#glimpsed();
    this.#readAll();
    return true;
  }

  /** Begins again from nothing, now with every block. */
  #readAll(): void {
    this.#glimpsing = false;
    this.#mentions = this.#judging = undefined;
    this.#lookout = undefined;
    this.#forget([...this.#seats]);
    this.#read = new WeakMap();
    this.#changed.take();
    this.#work = undefined;
    this.#jobs = [{ owner: this.#root, fresh: true, exact: false }];
  }
}
