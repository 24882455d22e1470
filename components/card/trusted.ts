/** A page can make up a click; only the reader's own counts. */
export const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
