import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { statusText } from '../StatusWord.tsx';

/** What a screen reader says when it comes to a card: who, and what has become of them. */
export function cardLabel(person: Person | undefined, printed: string, words: Words): string {
  if (!person) return printed;
  const { custody, restrictions } = person.status;
  const status = statusText(
    custody,
    restrictions.map(({ kind }) => kind),
    words,
  );
  return words('card.label', { name: person.names.primary, status });
}
