import type { Person } from '../dataset/person.ts';
import type { RestrictionWord } from '../dataset/restriction.ts';
import { type Facts, flag, said } from './fact.ts';
import { bindingAnywhere, bindingAtHome, licenceLosses } from './restrictions.ts';
import type { Speech } from './speech.ts';

/** What binds a person who is not held, in words, and switches for what can be asked about it. */
export function atLargeFacts(person: Person, speech: Speech): Facts {
  const { status, events } = person;
  const pronouns = speech.pronouns[person.pronoun];
  const sources = status.sources;
  const abroad = status.custody === 'exiled';
  const kinds = new Set(status.restrictions.map(({ kind }) => kind));
  const binding = [...kinds].filter(
    (kind) => bindingAnywhere.has(kind) || (!abroad && bindingAtHome.has(kind)),
  );
  const limits = binding.flatMap((kind) => speech.restriction(kind, pronouns) ?? []);
  const [lost] = [...kinds].filter((kind) => licenceLosses.has(kind));
  const loss = lost && speech.licenceLoss(lost, pronouns);
  const lostOn = events.findLast(({ type }) => type === 'disbarred' || type === 'licence-revoked');
  const any = (...wanted: RestrictionWord[]) => flag(binding.some((kind) => wanted.includes(kind)));
  return {
    limits:
      limits.length > 0 ? { text: speech.list(limits), name: 'letter.fact.limits', sources } : undefined,
    movement: any('exit-ban', 'travel-ban'),
    passport: any('passport-taken'),
    watch: any('surveillance'),
    reporting: any('reporting-duty'),
    warrant: any('wanted', 'bounty'),
    absence: any('convicted-in-absentia'),
    entry: any('entry-ban'),
    silenced: any('gag-order'),
    conditions: any('release-conditions'),
    label: any('extremist-list', 'foreign-agent'),
    abroad: flag(abroad),
    licenceLoss: loss ? { text: loss, name: 'letter.fact.licence', sources } : undefined,
    // The events that carry a date are disbarments; of a suspension nothing says when it was.
    licenceOn:
      lost === 'disbarred' && lostOn
        ? { text: speech.onDate(lostOn.date), name: 'letter.fact.licenceOn', sources: [lostOn.source] }
        : undefined,
    incommunicado: kinds.has('incommunicado')
      ? { text: said, name: 'letter.fact.incommunicado', sources }
      : undefined,
  };
}
