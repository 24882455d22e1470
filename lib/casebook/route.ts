import { type CaseQuery, everyCase, readCaseQuery, writeCaseQuery } from './case-query.ts';

/** Where in the casebook a reader is. It stands in the address behind `#`, so that a case can be bookmarked. */
export type Route =
  | { readonly view: 'cases'; readonly asked: CaseQuery }
  /** `ask`: opened from the card in a page, to ask here whether to follow: nothing with consequences happens there. */
  | { readonly view: 'case'; readonly person: string; readonly ask: boolean }
  | { readonly view: 'campaigns'; readonly text: string }
  | { readonly view: 'campaign'; readonly campaign: string }
  /** A report of an error in the record of a case. */
  | { readonly view: 'report'; readonly person: string }
  | { readonly view: 'following' }
  | { readonly view: 'dates' }
  /** Where followed names were met in the news. */
  | { readonly view: 'seen' }
  /** What was written to whom. */
  | { readonly view: 'letters' }
  | { readonly view: 'settings' }
  /** How Vigil knows. */
  | { readonly view: 'method' }
  /** What the words mean; `word` is the one that was asked about, as in `custody.rsdl`. */
  | { readonly view: 'words'; readonly word: string | undefined }
  | { readonly view: 'nowhere' };

/** Reads what stands behind `#`. What is no address of ours is `nowhere`, and the page says so. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === '' || path === '/' || path === '/cases') return { view: 'cases', asked: readCaseQuery(query) };
  if (path === '/campaigns') return { view: 'campaigns', text: readCaseQuery(query).text };
  if (path === '/following') return { view: 'following' };
  if (path === '/dates') return { view: 'dates' };
  if (path === '/seen') return { view: 'seen' };
  if (path === '/letters') return { view: 'letters' };
  if (path === '/settings') return { view: 'settings' };
  if (path === '/method') return { view: 'method' };
  const asked = /^\/words(?:\/([a-z-]+(?:\.[a-z-]+)?))?\/?$/.exec(path);
  if (asked) return { view: 'words', word: asked[1] };
  const reported = /^\/case\/([a-z0-9-]{1,80})\/report\/?$/.exec(path)?.[1];
  if (reported) return { view: 'report', person: reported };
  const campaign = /^\/campaign\/([a-z0-9-]{1,80})\/?$/.exec(path)?.[1];
  if (campaign) return { view: 'campaign', campaign };
  const person = /^\/case\/([a-z0-9-]{1,80})\/?$/.exec(path)?.[1];
  if (!person) return { view: 'nowhere' };
  return { view: 'case', person, ask: new URLSearchParams(query).get('follow') === 'ask' };
}

export const casesHash = '#/cases';
/** The list of cases as it was asked for. */
export const casesHashOf = (asked: CaseQuery): string => withQuery(casesHash, writeCaseQuery(asked));
/** The cases that a text finds: what the address bar and other surfaces lead to. */
export const searchHash = (text: string): string => casesHashOf({ ...everyCase, text });
export const campaignsHash = '#/campaigns';
export const campaignsHashOf = (text: string): string =>
  withQuery(campaignsHash, writeCaseQuery({ ...everyCase, text }));
export const datesHash = '#/dates';
export const seenHash = '#/seen';
export const lettersHash = '#/letters';
export const settingsHash = '#/settings';
export const followingHash = '#/following';
export const methodHash = '#/method';
export const wordsHash = '#/words';
/** What one word of a status means. */
export const wordHash = (word: string): string => `${wordsHash}/${word}`;
export const caseHash = (person: string): string => `#/case/${person}`;
export const reportHash = (person: string): string => `${caseHash(person)}/report`;
export const campaignHash = (campaign: string): string => `#/campaign/${campaign}`;

const withQuery = (hash: string, query: string): string => (query ? `${hash}?${query}` : hash);

/** The page of the casebook about one person, for a surface outside it. */
export const caseAddress = (person: string): string => `/casebook.html${caseHash(person)}`;
/** The followed cases, for a surface outside the casebook. */
export const followingAddress = `/casebook.html${followingHash}`;
/** What the words mean, for a surface outside the casebook. */
export const wordsAddress = `/casebook.html${wordsHash}`;
/** The page that writes a letter for one person; who it is stands behind the `#`, see `withBareAddress`. */
export const letterAddress = (person: string): string => `/compose.html#person=${person}`;
/** The log of letters, for a surface outside the casebook. */
export const lettersAddress = `/casebook.html${lettersHash}`;
