import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';

/** Where to ask for the address, which no record holds: prisoners are moved, and a wrong one can do harm. */
export function CardAddress({ campaigns, words }: Pick<Person, 'campaigns'> & { words: Words }) {
  if (campaigns.length === 0) return <p>{words('prisonCard.address.none')}</p>;
  return (
    <>
      <p>{words('prisonCard.address.ask')}</p>
      <ul>
        {campaigns.map(({ url, title, by }) => (
          <li key={url}>
            {by}:{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
