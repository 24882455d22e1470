import type { Words } from '../../lib/words/index.ts';
import { sample } from './sample.ts';

/** The article in which names are marked live: a page like any other, only that it is ours. */
export function Sample({ words }: { words: Words }) {
  return (
    <article id="sample" class="sample">
      <p class="sample-label">{words('welcome.sample.label')}</p>
      <h3>{words('welcome.sample.title')}</h3>
      {sample.map(({ lang, text }) =>
        typeof text === 'string' ? (
          <p key={text}>{words(text)}</p>
        ) : (
          <p key={text.as} lang={lang} dir="auto">
            {text.as}
          </p>
        ),
      )}
    </article>
  );
}
