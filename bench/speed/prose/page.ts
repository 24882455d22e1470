import { openRandom, type Random } from '../random.ts';
import { CHINESE_WORDS } from './chinese-words.ts';
import { ENGLISH_WORDS, PROPER_NAMES } from './english-words.ts';

export type PageLanguage = 'chinese' | 'latin';

export interface PageOrder {
  readonly language: PageLanguage;
  /** Characters of text, about. */
  readonly length: number;
  /** People who are in the news and not in the list: every page is full of them. */
  readonly passersBy: readonly string[];
  /** Names of the list, one of them in every thousand characters; none when empty. */
  readonly names: readonly string[];
}

const CHARACTERS_A_NAME = 1_000;
const SENTENCES_A_PARAGRAPH = 4;

/** A long news page: paragraphs with a link or an emphasis here and there, headings, lists of links as in a margin. */
export function pageOf({ language, length, passersBy, names }: PageOrder): string {
  const random = openRandom(language === 'chinese' ? 709 : 611);
  const html: string[] = [];
  let written = 0;
  let named = 0;
  for (let i = 0; written < length; i++) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => {
      let name: string | undefined;
      if (names.length > 0 && written >= named * CHARACTERS_A_NAME) name = names[named++ % names.length];
      else if (random.next() < 0.15) name = random.any(passersBy);
      const sentence = sentenceOf(language, random, name);
      written += sentence.length;
      return sentence;
    });
    html.push(...markup(sentences, i, language));
  }
  return `<article>\n${html.join('\n')}\n</article>`;
}

/** The words of a page as one text, for looking up what stands in it. */
export const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');

function markup(sentences: readonly string[], index: number, language: PageLanguage): string[] {
  const [first = '', second = '', ...rest] = sentences;
  const between = language === 'latin' ? ' ' : '';
  const linked = `${first}${between}<a href="#${index}">${second}</a>${between}`;
  if (index % 12 === 0)
    return [
      `<h2>${first}</h2>`,
      `<ul>${[second, ...rest].map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`,
    ];
  if (index % 5 === 0) return [`<div class="story"><p>${linked}<b>${rest.join(between)}</b></p></div>`];
  if (index % 3 === 0) return [`<p>${linked}${rest.join(between)}</p>`];
  return [`<p>${sentences.join(between)}</p>`];
}

function sentenceOf(language: PageLanguage, random: Random, name: string | undefined): string {
  return language === 'chinese' ? chineseSentence(random, name) : latinSentence(random, name);
}

function chineseSentence(random: Random, name: string | undefined): string {
  const words = wordsOf(random, CHINESE_WORDS, 10 + random.next() * 20);
  if (name) words.splice(Math.floor(random.next() * words.length), 0, `律师${name}说`);
  if (words.length > 14) words.splice(words.length >> 1, 0, '，');
  return `${words.join('')}。`;
}

function latinSentence(random: Random, name: string | undefined): string {
  const words = wordsOf(random, ENGLISH_WORDS, 9 + random.next() * 18);
  if (random.next() < 0.6)
    words.splice(Math.floor(random.next() * words.length), 0, random.any(PROPER_NAMES));
  if (name) words.splice(Math.floor(random.next() * words.length), 0, `lawyer ${name}`);
  const text = words.join(' ');
  const comma = text.indexOf(' ', text.length >> 1);
  return `${text.charAt(0).toUpperCase()}${text.slice(1, comma)}${comma > 0 ? ',' : ''}${text.slice(comma)}.`;
}

function wordsOf(random: Random, from: readonly string[], count: number): string[] {
  return Array.from({ length: Math.floor(count) }, () => random.often(from));
}
