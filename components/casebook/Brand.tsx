/** The flame: one line and one light. It is decoration; the name stands beside it. */
export function Flame() {
  return (
    <svg class="flame" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="flame-outer"
        d="M16.5.5c1.1 6 9.7 9.3 9.7 16.7a9.7 9.7 0 0 1-19.4 0c0-3.9 2.2-6.7 4.7-9.3 2.3-2.4 4.3-4.5 5-7.4Z"
      />
      <path class="flame-inner" d="M16.3 12.3c.9 3.1 4.6 4.5 4.6 8a4.8 4.8 0 0 1-9.6 0c0-3.4 3.8-5 5-8Z" />
      <path class="flame-base" d="M7.5 30.3h17" />
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
