import { DatesView } from '../../components/casebook/DatesView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { type CalendarDay, calendarOf } from '../../lib/casebook/calendar.ts';
import { type CalendarEntry, calendarFile } from '../../lib/casebook/calendar-file.ts';
import { casesHash } from '../../lib/casebook/route.ts';
import { describeYearly, sayCaseDay } from '../../lib/words/calendar.ts';
import type { Words } from '../../lib/words/index.ts';
import type { PageProps } from './page-props.ts';
import { ReminderSwitch } from './ReminderSwitch.tsx';
import { saveText } from './save.ts';

/** `#/dates`: the days to write on. */
export function DatesPage({ casebook, around }: PageProps) {
  const { words, now, links } = around;
  const dates = casebook.dates.value;
  const followed = casebook.followed.value;
  const index = casebook.index.value;
  if (dates.state === 'broken')
    return (
      <Plain title={words('dates.title')}>
        <p>{words('casebook.broken')}</p>
      </Plain>
    );
  if (dates.state !== 'here' || index.state !== 'here') return null;
  const days = calendarOf(dates.value, followed, now);
  const made = index.value.version.replaceAll('.', '-');
  return (
    <DatesView
      days={days}
      ofCases={followed.length > 0}
      onSave={(withCases) => {
        const kept = withCases ? days : calendarOf(dates.value, [], now);
        saveText(
          'vigil-dates.ics',
          calendarFile(
            kept.map((day) => entryOf(day, words)),
            words('dates.calendar'),
            made,
          ),
          'text/calendar',
        );
      }}
      reminders={<ReminderSwitch casebook={casebook} kind="dates" words={words} />}
      followingHref={casesHash}
      links={links}
      words={words}
    />
  );
}

/** A day as a calendar keeps it. */
function entryOf(day: CalendarDay, words: Words): CalendarEntry {
  const { id, when } = day;
  if (day.kind === 'yearly') {
    const { date, edition } = day;
    const said = edition && `${edition.year}: ${edition.text}`;
    return {
      id,
      from: when.from,
      to: when.to,
      summary: date.name,
      description: describeYearly(date, said),
      yearly: true,
    };
  }
  return {
    id,
    from: when.from,
    to: when.to,
    summary: sayCaseDay(day, day.person.names.primary, words),
    description: '',
    yearly: day.kind !== 'release',
  };
}
