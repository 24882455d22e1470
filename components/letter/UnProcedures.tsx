import type { UnProcedures as Everything, UnProcedure } from '../../lib/dataset/un-procedure.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';

/**
 * What it takes to bring a case before the United Nations: information, closed until it is asked for. There is
 * nothing to send here, since every way needs facts, a name and mostly the consent of the person or the family.
 */
export function UnProcedures({ of, words }: { of: Everything; words: Words }) {
  const [first] = of.procedures;
  if (!first) return null;
  return (
    <details class="un">
      <summary>{words('un.title')}</summary>
      <p>{words('un.first')}</p>
      {of.procedures.map((procedure) => (
        <Procedure key={procedure.id} procedure={procedure} words={words} />
      ))}
      <h3>{words('un.guides')}</h3>
      <ul>
        {of.guides.map(({ url, title, publisher }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>{' '}
            <span class="meta">{publisher}</span>
          </li>
        ))}
      </ul>
      <p class="meta">{words('un.seen', { date: sayDate(first.lastSeen, words.locale) })}</p>
    </details>
  );
}

function Procedure({ procedure, words }: { procedure: UnProcedure; words: Words }) {
  const { name, url, who, needs, consent, afterwards, note, languages } = procedure;
  const facts = [
    ['un.consent', consent],
    ['un.who', who],
    ['un.needs', needs],
    ['un.afterwards', afterwards],
    ['un.note', note],
    ['un.languages', languages.length > 0 ? sayLanguages(languages, words.locale) : undefined],
  ] as const;
  return (
    <details class="un-one">
      <summary>{name}</summary>
      <dl>
        {facts.map(
          ([key, said]) =>
            said !== undefined && (
              <div key={key}>
                <dt>{words(key)}</dt>
                <dd>{typeof said === 'string' ? said : <Points of={said} />}</dd>
              </div>
            ),
        )}
      </dl>
      <a href={url} target="_blank" rel="noopener noreferrer" aria-label={words('un.page.of', { name })}>
        {words('un.page')}
      </a>
    </details>
  );
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function sayLanguages(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale).format(languages.map((language) => names.of(language) ?? language));
}
