import type { ComponentChildren } from 'preact';

interface Props {
  /** A sentence of which one slot, such as `{person}`, is left unfilled. */
  readonly sentence: string;
  readonly slot: string;
  readonly children: ComponentChildren;
}

/** A sentence with an element in it, wherever the language puts that: “21 November 2026, for <a>Ding Jiaxi</a>”. */
export function Around({ sentence, slot, children }: Props) {
  const [before, ...after] = sentence.split(`{${slot}}`);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
