import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sample } from '../../../components/welcome/sample.ts';
import { loadLexicon, recognise } from '../../../lib/recognition/index.ts';
import { type Words, wordsOf } from '../../../lib/words/index.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';
import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import { allPeople, readPerson } from './people.ts';

const lexicon = loadLexicon(compileLexicon(allPeople as readonly LexiconPerson[]));

type Text = (typeof sample)[number]['text'];
const textOf = (text: Text, words: Words) => (typeof text === 'string' ? words(text) : text.as);

const tables = readdirSync('locales').map((file) =>
  wordsOf(file.replace('.json', ''), JSON.parse(readFileSync(join('locales', file), 'utf8'))),
);

describe.each(sample)('the sample article, paragraph %#', ({ text, rests }) => {
  test.each(tables.map((words) => [words.locale, words] as const))(
    'marks exactly the people it rests on, all of them for certain: %s',
    (_, words) => {
      const mentions = recognise(textOf(text, words), lexicon);
      expect(new Set(mentions.map((mention) => mention.person))).toEqual(new Set(Object.keys(rests)));
      for (const id of Object.keys(rests))
        expect(mentions.find((mention) => mention.person === id)?.certainty).toBe('certain');
    },
  );

  test('states dates that the records still give', () => {
    for (const [id, dates] of Object.entries(rests)) {
      const { status, sentence, events } = readPerson(id);
      const known = [status.since, status.asOf, sentence?.date, ...events.map((event) => event.date)];
      for (const date of dates) expect(known, `${id} ${date}`).toContain(date);
    }
  });
});
