import type { Change } from '../dataset/changes.ts';
import type { Custody } from '../dataset/custody.ts';
import { sayDate } from './dates.ts';
import type { Words } from './index.ts';
import { within } from './within.ts';

/** One change of a record in words, to stand behind the name: "held, no final verdict → imprisoned, as of 2 December 2025". */
export function sayChange(change: Change, words: Words): string {
  const date = (partial: string) => sayDate(partial, words.locale);
  const status = (custody: Custody) => within(words(`custody.${custody}`), words);
  switch (change.kind) {
    case 'added':
    case 'confirmed':
      return words(`change.${change.kind}`, { status: status(change.custody), date: date(change.asOf) });
    case 'custody':
      if (change.to === 'deceased') return words('change.died', { date: date(change.asOf) });
      return words('change.custody', {
        before: status(change.from),
        status: status(change.to),
        date: date(change.asOf),
      });
    case 'restriction-new':
    case 'restriction-gone':
      return words(`change.${change.kind}`, {
        restriction: within(words(`restriction.${change.word}`), words),
      });
    case 'sentence':
    case 'place':
      return change.to
        ? words(`change.${change.kind}`, { to: change.to })
        : words(`change.${change.kind}.gone`);
    case 'expected-release':
      return change.to
        ? words('change.expected-release', { to: date(change.to) })
        : words('change.expected-release.gone');
    case 'name':
      return words('change.name', { to: change.to ?? '' });
    case 'event':
      return words('change.event', { date: date(change.event.date), text: change.event.text });
    case 'conflict':
      return words('change.conflict', { text: change.text });
    case 'newest-source': {
      const { publisher, published } = change.source;
      return words('change.newest-source', { publisher, date: published ? date(published) : '' });
    }
    default:
      return words(`change.${change.kind}`);
  }
}
