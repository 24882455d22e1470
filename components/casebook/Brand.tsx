import { flame } from '../icons.ts';

/** The flame: one line and one light. It is decoration; the name stands beside it. */
export function Flame() {
  return (
    <svg class="flame" viewBox="0 0 32 32" aria-hidden="true">
      <path class="flame-outer" d={flame.outer} />
      <path class="flame-inner" d={flame.inner} />
      <path class="flame-base" d={flame.base} />
    </svg>
  );
}

/** The name of the house, with its flame. */
export function Brand() {
  return (
    <span class="brand" translate={false}>
      <Flame />
      Vigil
    </span>
  );
}
