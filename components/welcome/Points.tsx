import type { ComponentChildren } from 'preact';
import type { WordKey, Words } from '../../lib/words/index.ts';

interface Props {
  readonly id: string;
  readonly title: WordKey;
  readonly intro?: WordKey;
  readonly points: readonly WordKey[];
  readonly words: Words;
  readonly children?: ComponentChildren;
}

/** A part of the welcome page that says a few plain things. */
export function Points({ id, title, intro, points, words, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words(title)}</h2>
      {intro && <p>{words(intro)}</p>}
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{words(point)}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
