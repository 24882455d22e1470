/** The flame: one line and one light. It is decoration; the name stands beside it. */
export function Flame() {
  return (
    <svg class="flame" viewBox="0 0 32 32" aria-hidden="true">
      <path class="flame-outer" d="M16.4 1.5c1 5.6 8.1 8.6 8.1 15.8a8.5 8.5 0 0 1-17 0c0-3.6 2-6.3 4.2-8.8 2-2.3 4-4.3 4.7-7Z" />
      <path class="flame-inner" d="M16.2 12.5c.8 2.9 4 4.2 4 7.4a4.2 4.2 0 0 1-8.4 0c0-3.1 3.3-4.6 4.4-7.4Z" />
      <path class="flame-base" d="M9 29.5h14" />
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
