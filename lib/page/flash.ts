import { type Place, rangeOf } from './places.ts';

/** In the page's registry, beside the names of the marks; styled by public/marks.css. */
const name = 'vigil-c';

/** On and off, in ms. Well under three flashes a second: https://www.w3.org/TR/WCAG22/#three-flashes-or-below-threshold */
const twice = [350, 250, 900];
/** For whoever wants no motion: lit once, and out. */
const once = [1_500];

let ending: ReturnType<typeof setTimeout> | undefined;

/** Lights up a place for a moment, so that the eye finds it after a jump. Nothing of the page's is changed. */
export function flash(place: Place, signal: AbortSignal): void {
  const range = rangeOf(place);
  if (!range || typeof Highlight !== 'function') return;
  clearTimeout(ending);
  const light = new Highlight(new StaticRange(range));
  light.priority = 1;
  const step = ([ms, ...rest]: readonly number[], lit: boolean): void => {
    if (lit && !signal.aborted) CSS.highlights.set(name, light);
    else CSS.highlights.delete(name);
    if (ms !== undefined && !signal.aborted) ending = setTimeout(step, ms, rest, !lit);
  };
  step(matchMedia('(prefers-reduced-motion: reduce)').matches ? once : twice, true);
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
}
