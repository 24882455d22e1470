import type { PrisonMail } from '../../lib/dataset/prison-mail.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { comma } from '../../lib/words/signs.ts';

export type SaidBy = Pick<PrisonMail, 'sources'>;

/** What is known of the mail of a prison, each rule once, with who says so and how old that is. */
export function CardRules({ rules, words }: { rules: PrisonMail; words: Words }) {
  const { languages, avoid, enclosures, advice } = rules;
  const said = [...(languages ? [languages] : []), ...avoid, ...enclosures, ...advice];
  const once = new Map(said.map((one) => [one.text, one]));
  return (
    <ul>
      {[...once.values()].map(({ text, source }) => (
        <li key={text}>
          {text} <SourceLink n={source} by={rules} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Who says it, and when; that there is no date is said too. */
export function SourceLink({ n, by, words }: { n: number | undefined; by: SaidBy; words: Words }) {
  const source = by.sources.find((one) => one.n === n);
  if (!source) return null;
  return (
    <span class="meta">
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.publisher}
      </a>
      {comma(words)}
      {source.published ? sayDate(source.published, words.locale, 'short') : words('compose.facts.undated')}
    </span>
  );
}
