import type { FactUsed } from '../../lib/letters/facts-used.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { comma } from '../../lib/words/signs.ts';

/** What the letter states, who says so, and how old that is. */
export function FactsUsed({ facts, words }: { facts: readonly FactUsed[]; words: Words }) {
  return (
    <section aria-labelledby="facts-used" class="panel">
      <h2 id="facts-used">{words('compose.facts')}</h2>
      {facts.length === 0 && <p class="meta">{words('compose.facts.none')}</p>}
      <dl class="facts-used">
        {facts.map(({ name, text, sources, newest, old }) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd>
              {text && <span>{text}</span>}
              <span class="meta">
                {sources.map(({ n, url, publisher, title }) => (
                  <a key={n} href={url} title={title} target="_blank" rel="noopener noreferrer">
                    {publisher}
                  </a>
                ))}
                <span>
                  {newest ? sayDate(newest, words.locale, 'short') : words('compose.facts.undated')}
                  {old && comma(words) + words('compose.facts.old')}
                </span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
