import { Fragment } from 'preact';
import type { Person } from '../lib/dataset/person.ts';

type Native = Person['names']['native'][number];

/**
 * The native forms worth showing beside a name: none that only repeats it, and each text once (simplified and
 * traditional characters are often the same).
 */
export function shownNatives(primary: string, native: readonly Native[]): Native[] {
  const seen = new Set([primary]);
  return native.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** A name with its native form, in the language that fonts and screen readers need to know. */
export function PersonName({
  primary,
  native,
  all = false,
}: {
  primary: string;
  native: readonly Native[];
  all?: boolean;
}) {
  const natives = shownNatives(primary, native);
  return (
    <>
      <span translate={false}>{primary}</span>
      {(all ? natives : natives.slice(0, 1)).map(({ lang, text }) => (
        <Fragment key={text}>
          {' '}
          <bdi class="native" lang={lang} translate={false}>
            {text}
          </bdi>
        </Fragment>
      ))}
    </>
  );
}
