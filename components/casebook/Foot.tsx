import type { Words } from '../../lib/words/index.ts';

/** The foot of the casebook: how Vigil knows what it says. */
export function Foot({ methodHref, words }: { methodHref: string; words: Words }) {
  return (
    <footer class="foot meta">
      <a href={methodHref}>{words('method.link')}</a>
    </footer>
  );
}
