import type { Recipient } from '../../lib/dataset/recipient.ts';
import { type Addressee, audienceFor, isListed } from '../../lib/letters/audience.ts';
import { groupOf as groupAudience } from '../../lib/letters/recipients.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';
import { addresseeMeta, addresseeName } from './addressee-words.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly all: readonly Addressee[];
  readonly chosen: Addressee | undefined;
  /** Offices whose address is too old to be used. */
  readonly expired: readonly Recipient[];
  readonly onChoose: (id: string) => void;
  readonly now: Date;
  readonly words: Words;
}

/**
 * The few of a group that are shown at once: the first offices, and of one's own side one of each kind. The rest waits
 * behind "more".
 */
function firstOf(group: WordKey, members: readonly Addressee[]): ReadonlySet<Addressee> {
  if (group === 'recipient.group.lawyers') return new Set();
  if (group !== 'recipient.group.own') return new Set(members.slice(0, 2));
  return new Set([...Map.groupBy(members, groupAudience).values()].flatMap(([first]) => first ?? []));
}

const groupOf = (addressee: Addressee): WordKey => {
  if (isListed(addressee) && addressee.kind === 'bar' && addressee.in === 'INT')
    return 'recipient.group.lawyers';
  const audience = audienceFor(addressee);
  if (audience === 'authority') return 'recipient.group.state';
  return audience === 'embassy' ? 'recipient.group.embassy' : 'recipient.group.own';
};

/** Whom to write to, by where they stand. */
export function RecipientChoice({ all, chosen, expired, onChoose, now, words }: Props) {
  const groups = Map.groupBy(all, groupOf);
  const choice = (addressee: Addressee) => (
    <Choice
      key={addressee.id}
      group="recipient"
      checked={addressee.id === chosen?.id}
      onChoose={() => onChoose(addressee.id)}
      name={addresseeName(addressee, words)}
      meta={addresseeMeta(addressee, now, words)}
    />
  );
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('compose.to')}</h2>
      </legend>
      {[...groups].map(([group, members]) => {
        const first = firstOf(group, members);
        const rest = members.filter((member) => !first.has(member));
        return (
          <div key={group} class="choice-group">
            <h3>{words(group)}</h3>
            {[...first].map(choice)}
            {rest.length > 0 && (
              <details open={rest.some(({ id }) => id === chosen?.id)}>
                <summary>{words('recipient.more', { count: rest.length })}</summary>
                {rest.map(choice)}
              </details>
            )}
          </div>
        );
      })}
      {expired.length > 0 && (
        <details class="meta">
          <summary>{words('recipient.expired', { count: expired.length })}</summary>
          <p>{words('recipient.expired.why')}</p>
          <ul>
            {expired.map((office) => (
              <li key={office.id}>
                {office.office}
                {office.asOf && ` · ${sayDate(office.asOf, words.locale, 'short')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
