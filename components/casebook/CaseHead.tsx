import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import type { StatusTerm } from '../../lib/words/status-term.ts';
import { Icon } from '../Icon.tsx';
import { ArrowLeft } from '../icons.ts';
import { PersonName } from '../PersonName.tsx';
import { Pronunciation } from '../Pronunciation.tsx';
import { StatusWord } from '../StatusWord.tsx';

interface Props {
  readonly person: Person;
  readonly place: string;
  readonly overdue: string | undefined;
  readonly casesHref: string;
  /** Where a word of the status is explained. */
  readonly meaningHref: (word: StatusTerm) => string;
  readonly words: Words;
}

/** Whose case it is, and in one line how it stands. */
export function CaseHead({ person, place, overdue, casesHref, meaningHref, words }: Props) {
  const { names, status, roles, pronoun, basedIn } = person;
  return (
    <header class="case-head">
      <a class="back" href={casesHref}>
        <Icon of={ArrowLeft} />
        {words('casebook.back')}
      </a>
      <h1 tabIndex={-1}>
        <PersonName primary={names.primary} native={names.native} />
      </h1>
      {names.pronunciation && (
        <p class="meta case-say">
          <Pronunciation names={names} words={words} />
        </p>
      )}
      <p class="case-line">
        <StatusWord
          custody={status.custody}
          restrictions={status.restrictions.map((restriction) => restriction.kind)}
          meaningHref={meaningHref}
          words={words}
        />
        {overdue && <span class="overdue">{overdue}</span>}
        <span class="meta">
          {[...roles.map((role) => words(`role.${role}`, { form: pronoun })), basedIn ?? place].join(' · ')}
        </span>
      </p>
    </header>
  );
}
