import browser, { type Omnibox } from 'webextension-polyfill';
import { sayPlace } from '../casebook/places.ts';
import type { PersonSummary } from '../dataset/index-file.ts';
import { loadIndex } from '../dataset/load.ts';
import { type PeopleSearch, searchPeople } from '../dataset/search.ts';
import { readPackaged } from '../packaged.ts';
import { chosenWords } from '../words/chosen.ts';
import { lookUp, queryFrom } from './look-up.ts';
import { openSurface } from './surfaces.ts';

/** Browsers show about this many. */
const mostSuggestions = 6;

let search: Promise<PeopleSearch> | undefined;

/** The people that a text typed behind the keyword fits, as lines for the address bar. */
export async function suggestions(text: string): Promise<Omnibox.SuggestResult[]> {
  const [found, { locale }] = await Promise.all([find(text), chosenWords()]);
  return found.slice(0, mostSuggestions).map((person) => ({
    // What stands in the bar when the line is chosen; it tells two people of one name apart.
    content: person.id,
    description: plainOrXml(
      `${[person.primary, ...person.native.slice(0, 1).map(({ text }) => text)].join(' ')} · ${sayPlace(person, locale)}`,
    ),
  }));
}

/** Opens the case that was chosen or is the only fit, otherwise the search. */
export async function entered(text: string): Promise<void> {
  const [first, ...others] = await find(text);
  if (first && (first.id === text || others.length === 0)) return openSurface('case', first.id, undefined);
  return lookUp(text);
}

export async function sayHowTo(): Promise<void> {
  const words = await chosenWords();
  browser.omnibox?.setDefaultSuggestion({ description: plainOrXml(words('omnibox.hint')) });
}

async function find(text: string): Promise<readonly PersonSummary[]> {
  const query = queryFrom(text);
  if (query === '') return [];
  const { people } = await index();
  const byId = people.find(({ id }) => id === query);
  search ??= index().then((known) => searchPeople(known.people));
  return byId ? [byId] : (await search).find(query);
}

let known: ReturnType<typeof loadIndex> | undefined;
function index(): ReturnType<typeof loadIndex> {
  known ??= loadIndex(readPackaged);
  return known;
}

/** Chromium reads descriptions as XML, Firefox as they stand: https://developer.chrome.com/docs/extensions/reference/api/omnibox */
function plainOrXml(text: string): string {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return text;
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
