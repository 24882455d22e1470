import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly methodHref: string;
  readonly wordsHref: string;
  readonly words: Words;
}

/** The foot of the casebook: how Vigil knows what it says, and what it means by it. */
export function Foot({ methodHref, wordsHref, words }: Props) {
  return (
    <footer class="foot meta">
      <a href={methodHref}>{words('method.link')}</a>
      <a href={wordsHref}>{words('glossary.link')}</a>
    </footer>
  );
}
