/** Loaded first: in the gallery it is always the same moment, and chance always says the same. */
const RealDate = Date;
const moment = RealDate.UTC(2026, 10, 21, 12);

globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length > 0 ? given : [moment]) as [number]));
  }
  static override now(): number {
    return moment;
  }
} as DateConstructor;

crypto.getRandomValues = (array) => array;
