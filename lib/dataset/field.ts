import * as z from 'zod/mini';

/*
 * The pieces that every file of data/ is made of, whatever it is about.
 */

/**
 * What text can do beside being read: turn what stands around it round (bidirectional overrides and isolates), end where
 * it does not seem to (control characters), or be half a character. None of it belongs into a name or a sentence. The
 * joiners of Persian and the marks of direction do no such thing.
 */
const tricks = /[\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]|(?![\t\n\r])\p{Cc}/u;

/** True for text that does nothing but be read. */
export const isPlain = (text: string): boolean => !tricks.test(text);

/** Longer than any text of a record; a file with more means to fill the window or the memory. */
const longest = 20_000;

export const plainWords = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'expected some text'),
    z.maxLength(longest, `expected at most ${longest} characters`),
    z.refine(
      isPlain,
      'expected text without control characters, overrides of its direction, and half characters',
    ),
  );

/** The id of an entry: it is the name of its file, or stands in an address. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens, as in ding-jiaxi'));
