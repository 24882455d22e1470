import { custodyWords } from '../../lib/dataset/custody.ts';
import { restrictionWords } from '../../lib/dataset/restriction.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';

interface Props {
  /** The word that was asked about, as in `custody.rsdl`; it is shown where it stands. */
  readonly asked: string | undefined;
  readonly methodHref: string;
  readonly words: Words;
}

interface Term {
  readonly id: string;
  readonly word: WordKey;
  readonly means: WordKey;
}

interface Part {
  readonly id: string;
  readonly title: WordKey;
  readonly terms: readonly Term[];
}

const parts: readonly Part[] = [
  {
    id: 'custody',
    title: 'glossary.custody',
    terms: custodyWords.map((word) => ({
      id: `custody.${word}`,
      word: `custody.${word}`,
      means: `glossary.custody.${word}`,
    })),
  },
  {
    id: 'restrictions',
    title: 'glossary.restrictions',
    terms: restrictionWords.map((word) => ({
      id: `restriction.${word}`,
      word: `restriction.${word}`,
      means: `glossary.restriction.${word}`,
    })),
  },
  {
    id: 'knowledge',
    title: 'glossary.knowledge',
    terms: (['certain', 'perhaps', 'asOf', 'stale', 'overdue'] as const).map((word) => ({
      id: word,
      word: `glossary.${word}.word`,
      means: `glossary.${word}`,
    })),
  },
];

/** What the words of a status mean, each in a sentence. */
export function GlossaryView({ asked, methodHref, words }: Props) {
  return (
    <article class="glossary">
      <h1 tabIndex={-1}>{words('glossary.link')}</h1>
      <p>
        {words('glossary.intro')} <a href={methodHref}>{words('method.link')}</a>
      </p>
      {parts.map(({ id, title, terms }) => (
        <section key={id} aria-labelledby={`glossary-${id}`}>
          <h2 id={`glossary-${id}`}>{words(title)}</h2>
          <dl>
            {terms.map(({ id, word, means }) => (
              <div key={id} id={`word-${id}`}>
                <dt {...(id === asked && { 'data-asked': true, tabIndex: -1 })}>{words(word)}</dt>
                <dd>{words(means)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
