/** Work that rests now and then, so that whoever drives it can stop in the middle: see `finish` for those who cannot. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items of little work each between two rests: few, since the first ones meet an engine that is cold. */
const ITEMS = 4;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The items, with rests between. */
export function* eachSlowly<Item>(items: readonly Item[], act: (item: Item) => void): Steps<void> {
  for (let i = 0; i < items.length; i++) {
    act(items[i]!);
    if (i % ITEMS === ITEMS - 1) yield;
  }
}

/** As `Array.map`, with rests between. */
export function* mapSlowly<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  yield* eachSlowly(items, (item) => made.push(make(item)));
  return made;
}
