import { plain } from './names.ts';
import type { LexiconPerson } from './person.ts';

const MOST = 8;

/**
 * Words that speak for this person when they stand in the same text: what the record's context names, the place of
 * custody, relatives who speak publicly. Names of other people of the dataset are left out: they count by themselves.
 */
export function supportWords(person: LexiconPerson, datasetNames: ReadonlySet<string>): string[] {
  const candidates = [
    ...(person.context ?? []).filter((word) => !datasetNames.has(word)),
    ...(person.family ?? []).flatMap(({ name }) => name.split(/[/()]/)),
    person.place?.name ?? '',
  ];
  const words = new Map<string, string>();
  for (const candidate of candidates) {
    const word = candidate.trim().replace(/[;~^,\s]+/g, ' ');
    const han = /\p{Script=Han}|\p{Script=Hangul}/u.test(word);
    if (word.length < (han ? 2 : 4) || word.length > 40 || TOO_GENERAL.has(word.toLowerCase())) continue;
    if (!words.has(plain(word))) words.set(plain(word), word.toLowerCase());
  }
  return [...words.values()].slice(0, MOST);
}

/** Words that stand in so much news that they say nothing about who is meant. */
const TOO_GENERAL = new Set(
  `beijing;北京;shanghai;上海;hong kong;香港;moscow;москва;tehran;istanbul;lawyer;rights;human rights;covid;china;usa;
  twitter;facebook;weibo;hunger strike;bail;appeal;democratic party;中国;adviser;kgb`.split(/;\s*/),
);
