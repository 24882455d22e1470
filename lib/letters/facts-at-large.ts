import type { Person } from '../dataset/person.ts';
import type { RestrictionWord } from '../dataset/restriction.ts';
import { type Facts, flag, said } from './fact.ts';
import type { LetterFile } from './letter-file.ts';
import { bindingOn, lossOn } from './restrictions.ts';
import type { Say } from './say.ts';
import type { Speech } from './speech.ts';

/** What binds a person who is not held, in words, and switches for what can be asked about it. */
export function atLargeFacts(
  person: Person,
  { words }: LetterFile,
  speech: Speech,
  say: Say,
  now: Date,
): Facts {
  const { status, events } = person;
  const binding = bindingOn(person, now);
  const kinds = new Set(binding.map(({ kind }) => kind));
  const limits = [...kinds].flatMap((kind) => say(words.limits[kind as keyof typeof words.limits]) ?? []);
  const lost = lossOn(person, now);
  const loss = lost && say(words.losses[lost.kind as keyof typeof words.losses]);
  const lostOn = events.findLast(({ type }) => type === 'disbarred' || type === 'licence-revoked');
  const any = (...wanted: RestrictionWord[]) => flag(wanted.some((kind) => kinds.has(kind)));
  const sourcesOf = (of: typeof binding) => [
    ...new Set(of.flatMap(({ source }) => source ?? status.sources)),
  ];
  const silent = status.restrictions.find(({ kind }) => kind === 'incommunicado');
  return {
    limits:
      limits.length > 0
        ? { text: speech.list(limits), name: 'letter.fact.limits', sources: sourcesOf(binding) }
        : undefined,
    movement: any('exit-ban', 'travel-ban'),
    passport: any('passport-taken'),
    watch: any('surveillance'),
    reporting: any('reporting-duty'),
    warrant: any('wanted', 'bounty'),
    absence: any('convicted-in-absentia'),
    entry: any('entry-ban'),
    silenced: any('gag-order'),
    conditions: any('release-conditions'),
    leave: any('prison-leave'),
    label: any('extremist-list', 'foreign-agent'),
    abroad: flag(status.custody === 'exiled'),
    licenceLoss: loss ? { text: loss, name: 'letter.fact.licence', sources: sourcesOf([lost]) } : undefined,
    // The events that carry a date are disbarments; of a suspension nothing says when it was.
    licenceOn:
      lost?.kind === 'disbarred' && lostOn
        ? { text: speech.onDate(lostOn.date), name: 'letter.fact.licenceOn', sources: [lostOn.source] }
        : undefined,
    incommunicado: silent
      ? { text: said, name: 'letter.fact.incommunicado', sources: sourcesOf([silent]) }
      : undefined,
  };
}
