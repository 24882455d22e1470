import { useEffect, useState } from 'preact/hooks';
import { type LetterLine, LettersView } from '../../components/casebook/LettersView.tsx';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import { SafetyRules } from '../../components/letter/SafetyRules.tsx';
import { onChange } from '../../lib/casebook/changes.ts';
import { hasWaited } from '../../lib/casebook/letter-lines.ts';
import { forgetLetter, type LoggedLetter, listLetters, noteReply } from '../../lib/casebook/letter-log.ts';
import { caseHash, settingsHash } from '../../lib/casebook/route.ts';
import { csvOf } from '../../lib/dataset/csv.ts';
import { purposes } from '../../lib/dataset/recipient.ts';
import type { Words } from '../../lib/words/index.ts';
import type { PageProps } from './page-props.ts';
import { ReminderSwitch } from './ReminderSwitch.tsx';
import { saveText } from './save.ts';

type Read = Awaited<ReturnType<typeof listLetters>>;

/** `#/letters`: what was written to whom. It follows what other windows note. */
export function LettersPage({ casebook, around: { words, now } }: PageProps) {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const until = new AbortController();
    const again = () => void listLetters().then(setRead);
    onChange((what) => what === 'letters' && again(), until.signal);
    again();
    return () => until.abort();
  }, []);
  const index = casebook.index.value;
  if (!read || index.state !== 'here') return null;
  if (!read.ok) return <TroubleNote trouble={read.trouble} words={words} />;
  const names = new Map(index.value.people.map(({ id, primary }) => [id, primary]));
  const lines = read.value.rows.map((letter) => lineOf(letter, names, now, words));
  return (
    <LettersView
      letters={lines}
      setAside={read.value.setAside}
      onReply={(id, note) => void noteReply(id, note)}
      onForget={(id) => void forgetLetter(id)}
      onExport={() => saveText('vigil-letters.csv', `\ufeff${tableOf(lines, words)}`, 'text/csv')}
      settingsHref={settingsHash}
      words={words}
    >
      <ReminderSwitch casebook={casebook} kind="letters" words={words} />
      <details>
        <summary>{words('safely.title')}</summary>
        <SafetyRules words={words} />
      </details>
    </LettersView>
  );
}

function lineOf(
  letter: LoggedLetter,
  names: ReadonlyMap<string, string>,
  now: Date,
  words: Words,
): LetterLine {
  const { id, person, recipient, at, channel, purpose, language, text, replies } = letter;
  const name = names.get(person) ?? person;
  const asks = purposes.find((one) => one === purpose);
  return {
    id,
    person: name,
    href: caseHash(person),
    recipient,
    day: dayOf(at),
    about: [
      asks ? words(`letter.purpose.${asks}`, { name }) : purpose,
      wayOf(channel, words),
      ...(language
        ? [new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? language]
        : []),
    ],
    text,
    replies: replies.map(({ at, note }) => ({ day: dayOf(at), note })),
    waiting: hasWaited(letter, now),
  };
}

/** The reader's own day: a letter of late evening was not sent tomorrow. */
const dayOf = (at: string): string => {
  const when = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
};

const ways = [
  'mailto',
  'eml',
  'copy',
  'print',
  'gmail',
  'outlook',
  'outlook-work',
  'proton',
  'yahoo',
] as const;

function wayOf(channel: string, words: Words): string {
  const way = ways.find((one) => one === channel);
  return way ? words(`letters.by.${way}`) : channel;
}

/** The log as a table for a spreadsheet; the texts of letters stay here. */
function tableOf(lines: readonly LetterLine[], words: Words): string {
  const head = ['date', 'person', 'recipient', 'about', 'replies'] as const;
  return csvOf(
    head.map((column) => words(`letters.column.${column}`)),
    lines.map(({ day, person, recipient, about, replies }) => [
      day,
      person,
      recipient,
      about.join(' · '),
      replies.map(({ day, note }) => `${day}: ${note}`).join('\n'),
    ]),
  );
}
