import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lists up to this length are drawn whole: the browser's own search finds everything in them, and they print. */
const drawnWhole = 300;

/** Rows drawn above and below the window, so that scrolling and the Tab key meet no edge. */
const beyond = 8;

export interface WindowRows {
  /** The numbers of the rows to draw, in order. */
  readonly rows: readonly number[];
  /** The height in pixels of what is not drawn above and below. */
  readonly before: number;
  readonly after: number;
  /** Set as the `ref` of each row, which carries its number as `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Set as the `ref` of the element that holds the rows. */
  readonly list: (list: HTMLElement | null) => void;
}

/** Which rows of a list stand in the window, for lists too long to be drawn whole. `height`: of a usual row, in pixels. */
export function useWindowRows(count: number, height: number, keyOf: (row: number) => string): WindowRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const list = useRef<HTMLElement | null>(null);
  const margin = useRef(0);
  const whole = count <= drawnWhole;
  const options = {
    count,
    enabled: !whole,
    getScrollElement: () => window,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: beyond,
    scrollMargin: margin.current,
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(null as never),
  } as const;
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // How far down the page the list begins is measured when another list is drawn, and never while it scrolls.
  useLayoutEffect(() => {
    if (whole || !list.current) return;
    const top = Math.round(list.current.getBoundingClientRect().top + scrollY);
    if (top === margin.current) return;
    margin.current = top;
    redraw(null as never);
  }, [whole, count]);

  const items = whole ? [] : virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    rows: whole ? Array.from({ length: count }, (_, row) => row) : items.map(({ index }) => index),
    before: first ? first.start - options.scrollMargin : 0,
    after: last ? Math.max(0, virtual.getTotalSize() - (last.end - options.scrollMargin)) : 0,
    measure: whole ? () => undefined : virtual.measureElement,
    list: (element) => {
      list.current = element;
    },
  };
}
