import { messageAddress, petitionAddress } from '../../lib/words/addresses.ts';
import type { Words } from '../../lib/words/index.ts';
import { actionsFor } from '../card/actions.ts';
import type { Links } from '../casebook/surroundings.ts';

interface Props {
  readonly person: string;
  /** The id of the element that holds the name: three links of the same words are told apart by it. */
  readonly nameId: string;
  /** Whether a letter can be suggested; undefined until that is known. */
  readonly letter: boolean | undefined;
  readonly words: Words;
  readonly links: Links;
}

/** What can be done for a person, as the card offers it. Until it is known what, there is only the room for it. */
export function ActLinks({ person, nameId, letter, words, links }: Props) {
  const addresses = { letter: links.letter, petition: petitionAddress, message: messageAddress };
  return (
    <ul class="person-do" data-known={letter !== undefined}>
      {actionsFor(letter ?? true).map(({ surface, word }) =>
        surface in addresses ? (
          <li key={surface}>
            <a
              class="person-act"
              href={addresses[surface as keyof typeof addresses](person)}
              aria-describedby={nameId}
            >
              {words(word)}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}
