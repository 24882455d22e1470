import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Method } from '../../lib/dataset/method.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { custodySources } from './custody-sources.ts';
import { blocksOf } from './markdown-blocks.ts';
import type { DatasetPart } from './part.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'docs/method.md');
const figures = /(<!-- figures:.*-->\n)[\s\S]*?(\n<!-- \/figures -->)/;

/**
 * The page on method, docs/method.md, for the casebook. The figures in it are those of the data: for the project's own
 * data they are written into the file as well, so that the text people read beside the code is the same.
 */
export function methodOutput(dataFolder: string, people: readonly Person[]): DatasetPart {
  const before = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const text = before.replace(figures, (_all, open: string, close: string) =>
    [open, wrapped(figuresOf(versionIn(dataFolder), people)), close].join(''),
  );
  if (text !== before && resolve(dataFolder) === join(root, 'data')) writeFileSync(file, text);
  const { blocks, strange } = blocksOf(text);
  const method: Method = { blocks };
  const fault = (field: string, reason: string) => ({ file, field, reason });
  return {
    faults: [
      ...(figures.test(before) ? [] : [fault('(the file)', 'expected a place for the figures')]),
      ...strange.map((line) => ({
        ...fault('(text)', 'expected a heading (# or ##), a paragraph, a list with - or a table'),
        line,
      })),
    ],
    files: new Map([['dataset/method.json', JSON.stringify(method)]]),
    schemas: {},
  };
}

/** The day of the dataset. That the file is as it should be is checked where the dataset is compiled. */
function versionIn(dataFolder: string): string {
  const about = join(dataFolder, 'dataset.yaml');
  return existsSync(about) ? String(parse(readFileSync(about, 'utf8'))?.version) : '';
}

function figuresOf(version: string, people: readonly Person[]): string {
  const { held, twoSources, twoPublishers } = custodySources(people);
  return (
    `In the dataset of ${sayDate(version.replaceAll('.', '-'), 'en')}, ${held} people are held or missing as far as the newest ` +
    `sources say. For ${twoSources} of them the status names two sources or more, for ${twoPublishers} of them from two ` +
    `publishers or more. For ${held - twoSources} it rests on one source.`
  );
}

/** Wrapped as the rest of the file is, by hand. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > 119) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}
