import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexSchema } from '../../lib/dataset/index-file.ts';
import { loadLexicon } from '../../lib/recognition/lexicon.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { soundPeople } from '../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../scripts/lexicon/compile.ts';
import { sentences, type Tongue } from './prose.ts';

/** Somebody of the dataset whom a sentence names beyond doubt. */
export interface Named {
  readonly person: string;
  readonly name: string;
}

/**
 * Whom articles may name, in each language: those whose sentence recognition takes for them and for nobody else. What is
 * proven with them is that the page is read whole and in time; how well names are told apart is measured elsewhere.
 */
export type Cast = Readonly<Record<Tongue, readonly Named[]>>;

/** Named by no article: they come when one has been read, to show that it is read on. */
export const latecomer: Named = { person: 'ding-jiaxi', name: 'Ding Jiaxi' };

const root = join(import.meta.dirname, '../..');
const tongueOf: Readonly<Record<string, Tongue>> = { 'zh-Hans': 'zh', ar: 'ar', ru: 'ru' };

export function readCast(): Cast {
  const lexicon = loadLexicon(compileLexicon(soundPeople(join(root, 'data/people'))));
  const { people } = indexSchema.parse(
    JSON.parse(readFileSync(join(root, 'generated/dataset/index.json'), 'utf8')),
  );
  const cast: Record<Tongue, Named[]> = { en: [], zh: [], ar: [], ru: [] };
  const add = (tongue: Tongue, person: string, name: string) => {
    const mentions = recognise(sentences[tongue](name), lexicon, { lang: tongue });
    const [only] = mentions;
    if (
      mentions.length === 1 &&
      only?.person === person &&
      only.certainty === 'certain' &&
      only.text === name
    )
      cast[tongue].push({ person, name });
  };
  for (const { id, primary, native } of people) {
    if (id === latecomer.person) continue;
    add('en', id, primary);
    for (const { lang, text } of native) {
      const tongue = tongueOf[lang];
      if (tongue) add(tongue, id, text);
    }
  }
  return cast;
}
