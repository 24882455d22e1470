import type { PersonEvent, Source } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { words as english, type Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { stop } from '../../lib/words/signs.ts';
import { Cite } from '../Cite.tsx';

interface Props {
  readonly events: readonly PersonEvent[];
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** What happened, in order, each line with its date and the number of its source. */
export function Timeline({ events, sources, words }: Props) {
  if (events.length === 0) return <p class="meta">{words('casebook.case.noEvents')}</p>;
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={`${event.date} ${event.text}`} data-type={event.type}>
          <time dateTime={event.date}>{sayDate(event.date, words.locale)}</time>
          <p>
            {!saysItself(event) && <b>{words(`event.${event.type}`) + stop(words)}</b>}
            <span lang={recordLanguage(words)}>{event.text}</span>{' '}
            <Cite numbers={[event.source]} sources={sources} words={words} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/**
 * True where the label would only say again what the text begins with: “Arrested. Arrested in Minsk”. The text is
 * English, whatever language the label is in.
 */
function saysItself({ type, text }: PersonEvent): boolean {
  return type === 'other' || text.toLowerCase().startsWith(english(`event.${type}`).toLowerCase());
}
