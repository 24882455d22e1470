import { mostWeight, postWeight } from './weight.ts';

/** What a public post can say, in the order of its parts. */
export interface PostParts {
  /** “Ding Jiaxi 丁家喜” */
  readonly name: string;
  /** What a source says of the case, as one sentence; left out where a post cannot hold it. */
  readonly fact: string | undefined;
  readonly words: string;
  /** The day, where the message is for one. */
  readonly day: string | undefined;
  readonly tags: readonly string[];
  /** A public source. */
  readonly link: string | undefined;
}

export interface Post {
  readonly text: string;
  readonly weight: number;
  /** False when the reader's own words alone are longer than a post may be. */
  readonly fits: boolean;
}

/**
 * A post that fits into 280 by the service's count. What has to go goes whole: first the day, then the fact; the name,
 * the words and the source stay. The reader's words are never shortened: where they are too long, that is said.
 */
export function shortPost(parts: PostParts): Post {
  const { day: _, ...dayless } = parts;
  const tries = [parts, { ...dayless, day: undefined }, { ...parts, fact: undefined, day: undefined }].map(
    joinedPost,
  );
  return tries.find(({ fits }) => fits) ?? (tries.at(-1) as Post);
}

/** Everything, each on a line of its own, for where there is room. */
export function longPost({ name, fact, words, day, tags, link }: PostParts): string {
  return [words, fact ?? name, day, link, hashed(tags)].filter(Boolean).join('\n\n');
}

function joinedPost({ name, fact, words, day, tags, link }: PostParts): Post {
  const text = [`${fact ?? name}${fact || !name ? '' : ':'}`, words, day, hashed(tags), link]
    .filter(Boolean)
    .join(' ')
    .trim();
  const weight = postWeight(text);
  return { text, weight, fits: weight <= mostWeight };
}

const hashed = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ');
