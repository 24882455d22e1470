import * as z from 'zod/mini';

/*
 * The pieces that every file of data/ is made of, whatever it is about.
 */

export const plainWords = z.string().check(z.trim(), z.minLength(1, 'expected some text'));

/** The id of an entry: it is the name of its file, or stands in an address. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens, as in ding-jiaxi'));
