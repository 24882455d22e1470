import type { CardFacts } from '../letters/card-facts.ts';
import type { Words } from './index.ts';
import type { Table } from './say.ts';
import { statusTerm } from './status-term.ts';

/** The words of a card in another language than English, which it has with it. */
export interface CardWords {
  readonly locale: string;
  readonly table: Table;
}

/** What the background answers when a card asks about somebody. */
export interface CardAnswer {
  /** Null where the dataset has nobody by that id. */
  readonly facts: CardFacts | null;
  /** Left out where the interface speaks English. */
  readonly words?: CardWords;
}

/** What every card may say, by the beginnings of the keys. */
const always =
  /^(fact|age|term|pronunciation|source|card|judge)\.|^act\.(letter|petition|message|case|follow|close)$|^letter\.withheld\.title$|^report\.link$/;
/** What depends on whom it is about. */
const sometimes = /^(glossary\.)?(custody|restriction)\.|^(role|relation)\.|^letter\.withheld\./;

/** True of the words that the card in a page can say. */
export const isCardKey = (key: string): boolean => always.test(key) || sometimes.test(key);

/** The answer, with no more words than this one card can say: it is sent into a page, and is to be there at once. */
export function cardAnswer(facts: CardFacts | null, words: Words): CardAnswer {
  if (words.locale === 'en') return { facts };
  const said = facts ? saidOf(facts) : new Set<string>();
  const table = Object.fromEntries(
    Object.entries(words.table).filter(([key]) => always.test(key) || said.has(key)),
  );
  return { facts, words: { locale: words.locale, table } };
}

function saidOf({ person, withheld }: CardFacts): ReadonlySet<string> {
  const { status, roles, family, pronoun } = person;
  const kinds = status.restrictions.map(({ kind }) => kind);
  return new Set([
    `custody.${status.custody}`,
    `glossary.${statusTerm(status.custody, kinds)}`,
    ...kinds.map((kind) => `restriction.${kind}`),
    ...roles.flatMap((role) => [`role.${role}`, `role.${role}_${pronoun}`]),
    ...family.map(({ relation }) => `relation.${relation}`),
    ...(withheld ? [withheld] : []),
  ]);
}
