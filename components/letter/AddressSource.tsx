import { type Addressee, isListed } from '../../lib/letters/audience.ts';
import { groupOf } from '../../lib/letters/recipients.ts';
import type { Words } from '../../lib/words/index.ts';

/** Who printed the address that is used, and what to know about it. */
export function AddressSource({ addressee, words }: { addressee: Addressee; words: Words }) {
  const own = groupOf(addressee) === 'parliament' && <p>{words('recipient.constituents')}</p>;
  if (!isListed(addressee)) return own ? <div class="meta address-source">{own}</div> : null;
  const [source] = addressee.sources;
  return (
    <div class="meta address-source">
      {own}
      {addressee.note && <p>{addressee.note}</p>}
      {source && (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {words('recipient.source', { publisher: source.publisher })}
        </a>
      )}
    </div>
  );
}
