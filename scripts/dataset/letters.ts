import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerableSchema,
  authoritiesSchema,
  cautionsSchema,
  embassiesSchema,
  ownGovernmentSchema,
  type Recipients,
} from '../../lib/dataset/recipient.ts';
import { letterLanguages } from '../../lib/letters/languages/index.ts';
import { audiences, letterFileSchema } from '../../lib/letters/letter-file.ts';
import type { LetterIndex } from '../../lib/letters/letter-index.ts';
import { wordsSchema } from '../../lib/letters/words-file.ts';
import { deathsOf, deathsSchema, translatedDeathsSchema } from './letter-deaths.ts';
import { readLetterLanguage } from './letter-language.ts';
import { chargesSchema, readWords } from './letter-words.ts';
import type { DatasetPart } from './part.ts';
import { peopleIn } from './people-ids.ts';
import { readRecipients } from './recipients.ts';
import { speeches } from './speeches.ts';
import type { DataFault } from './yaml-file.ts';

/** Reads and checks everything that letters are made of: whom they go to, and what they say in each language. */
export function lettersOutput(dataFolder: string): DatasetPart {
  const people = peopleIn(join(dataFolder, 'people'));
  const { recipients, faults } = readRecipients(join(dataFolder, 'recipients'), people);
  const files = new Map([['dataset/recipients.json', JSON.stringify(recipients)]]);
  const letters = join(dataFolder, 'letters');
  const index: LetterIndex = { languages: {}, deaths: [], answerable: recipients.answerable };
  for (const language of languagesIn(letters, faults)) {
    const folder = join(letters, language);
    const slots = speeches.get(language)?.slots ?? {};
    const read = readLetterLanguage(folder, language, slots);
    const words = readWords(folder, language, slots);
    const deaths = deathsOf(dataFolder, language, people);
    const found = [
      ...read.faults,
      ...words.faults,
      ...deaths.faults,
      ...unnamedAuthorities(recipients, language, dataFolder),
    ];
    faults.push(...found);
    if (found.length > 0) continue;
    const file = letterFileSchema.parse({ ...read.file, ...words.file, deaths: deaths.deaths });
    files.set(`dataset/letters/${language}.json`, JSON.stringify(file));
    index.languages[language] = audiences.filter((audience) => audience in file.audiences);
    if (language === 'en') index.deaths = Object.keys(file.deaths);
  }
  files.set('dataset/letters/index.json', JSON.stringify(index));
  return {
    faults,
    files,
    schemas: {
      authorities: authoritiesSchema,
      embassies: embassiesSchema,
      'own-government': ownGovernmentSchema,
      answerable: answerableSchema,
      cautions: cautionsSchema,
      deaths: deathsSchema,
      'translated-deaths': translatedDeathsSchema,
      'letter-words': wordsSchema,
      charges: chargesSchema,
    },
  };
}

/** The folders of data/letters, and a fault for each language that has a folder and no grammar, or the reverse. */
function languagesIn(folder: string, faults: DataFault[]): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const known: readonly string[] = letterLanguages;
  for (const name of folders)
    if (!known.includes(name))
      faults.push({
        file: join(folder, name),
        field: '(the folder)',
        reason: `expected a grammar: lib/letters/languages/${name}.ts, and its line in index.ts beside it`,
      });
  for (const name of known)
    if (!folders.includes(name))
      faults.push({ file: join(folder, name), field: '(the folder)', reason: 'expected the texts here' });
  return folders.filter((name) => known.includes(name));
}

/** Where a rule names those who answer, every language needs a name for them. */
function unnamedAuthorities({ answerable }: Recipients, language: string, dataFolder: string): DataFault[] {
  return answerable.flatMap(({ authorities }, i) =>
    authorities && !authorities[language]
      ? {
          file: join(dataFolder, 'recipients', 'answerable.yaml'),
          field: `answerable[${i}].authorities.${language}`,
          reason: `expected words for ${authorities.en ?? 'them'} in ${language}`,
        }
      : [],
  );
}
