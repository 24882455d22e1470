import type { Words } from '../../lib/words/index.ts';
import type { Links } from '../casebook/surroundings.ts';

interface Props {
  readonly person: string;
  readonly name: string;
  readonly words: Words;
  readonly links: Links;
}

/** Leads to the letter for a person. */
export function WriteLink({ person, name, words, links }: Props) {
  return (
    <a class="button" href={links.letter(person)} aria-label={words('popup.act.for', { name })}>
      {words('popup.act')}
    </a>
  );
}
