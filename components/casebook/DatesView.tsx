import type { ComponentChildren } from 'preact';
import type { CalendarDay } from '../../lib/casebook/calendar.ts';
import { messageAddress } from '../../lib/words/addresses.ts';
import { sayCaseDay, saySoon, sayWhen } from '../../lib/words/calendar.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { Cite } from '../Cite.tsx';
import { Icon } from '../Icon.tsx';
import { CalendarPlus } from '../icons.ts';
import { Publishers } from '../Publishers.tsx';
import type { Links } from './surroundings.ts';

interface Props {
  readonly days: readonly CalendarDay[];
  /** True when any of them is of a followed case. */
  readonly ofCases: boolean;
  /** Saves a calendar file: of the days for everybody, or with those of the followed cases. */
  readonly onSave: (withCases: boolean) => void;
  /** The switch for reminders. */
  readonly reminders: ComponentChildren;
  readonly followingHref: string;
  readonly links: Links;
  readonly words: Words;
}

/** The days on which others speak up too, and those of the cases that are followed. */
export function DatesView({ days, ofCases, onSave, reminders, followingHref, links, words }: Props) {
  return (
    <div class="dates">
      <h1 tabIndex={-1}>{words('dates.title')}</h1>
      <p>
        {words('dates.intro')} {!ofCases && <a href={followingHref}>{words('dates.follow')}</a>}
      </p>
      <div class="dates-take">
        <p class="take">
          <button type="button" class="button" onClick={() => onSave(false)}>
            <Icon of={CalendarPlus} />
            {words('dates.save')}
          </button>
          {ofCases && (
            <button type="button" class="button" onClick={() => onSave(true)}>
              <Icon of={CalendarPlus} />
              {words('dates.save.cases')}
            </button>
          )}
        </p>
        <p class="meta">{words(ofCases ? 'dates.save.why.cases' : 'dates.save.why')}</p>
        {reminders}
      </div>
      <ol class="date-list">
        {days.map((day) => (
          <li key={day.id} class="date">
            <p class="date-when">
              <time dateTime={day.when.from}>{sayWhen(day.when, words)}</time>
              <span class="meta">{saySoon(day.when, words)}</span>
            </p>
            {day.kind === 'yearly' ? (
              <YearlyDay day={day} words={words} />
            ) : (
              <div>
                <h2>
                  <a href={links.case(day.person.id)}>{day.person.names.primary}</a>
                </h2>
                <p>
                  {sayCaseDay(day, day.person.names.primary, words)}{' '}
                  <Cite numbers={day.sources} sources={day.person.sources} words={words} />
                </p>
                <p>
                  <a href={links.letter(day.person.id)}>{words('act.letter')}</a>
                </p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Yearly = Extract<CalendarDay, { kind: 'yearly' }>;

function YearlyDay({ day: { date, edition }, words }: { day: Yearly; words: Words }) {
  const [also] = date.aka;
  const lang = recordLanguage(words);
  return (
    <div>
      <h2>
        <span lang={lang}>{date.name}</span>{' '}
        {also && (
          <bdi class="native" lang={also.lang}>
            {also.text}
          </bdi>
        )}
      </h2>
      <p lang={lang}>{date.why}</p>
      {edition && (
        <p>
          <strong>{edition.year}.</strong> <span lang={lang}>{edition.text}</span>
        </p>
      )}
      {date.relevance === 'core' && !edition && date.editions.length > 0 && (
        <p class="meta">{words('dates.noEdition')}</p>
      )}
      {date.care && (
        <p class="date-care" lang={lang}>
          {date.care}
        </p>
      )}
      {date.relevance === 'core' && (
        <p>
          <a href={messageAddress()}>{words('dates.message')}</a>
        </p>
      )}
      <p class="meta">
        {words('dates.asOf', { date: sayDate(date.asOf, words.locale) })}{' '}
        <Publishers of={edition?.sources ?? date.sources} words={words} />
      </p>
    </div>
  );
}
