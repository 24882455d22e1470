import type { Petition } from '../../lib/dataset/petition.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';

/** What a reader can be asked to do, in words; the rest is never offered. */
const kinds: Partial<Record<Petition['kind'], WordKey>> = {
  petition: 'petition.kind.petition',
  letter: 'petition.kind.letter',
  campaign: 'petition.kind.campaign',
};

/** Petitions that may still be open: who runs them, when they were last seen, and what to think of before joining. */
export function PetitionLinks({ of, words }: { of: readonly Petition[]; words: Words }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{words('petition.title')}</h3>
      <ul class="plain-list">
        {of.map((petition) => (
          <PetitionLink key={petition.id} petition={petition} words={words} />
        ))}
      </ul>
      <p class="meta">{words('petition.care')}</p>
    </>
  );
}

function PetitionLink({ petition, words }: { petition: Petition; words: Words }) {
  const { title, lang, url, kind, organiser, status, lastSeen, note } = petition;
  const does = kinds[kind];
  const date = sayDate(lastSeen, words.locale);
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
        {title}
      </a>
      <br />
      <span class="meta">
        {does && words('petition.by', { kind: words(does), organiser })}
        <br />
        {words(status === 'open' ? 'petition.seen.open' : 'petition.seen', { date })} {note}
      </span>
    </li>
  );
}
