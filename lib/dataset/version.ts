import * as z from 'zod/mini';

/** The version of a dataset: the day on which it was last gone through, and a number when that day has more than one. */
export const versionSchema = z
  .string()
  .check(
    z.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d{1,3})?$/, 'expected a version, as in 2026.11.21 or 2026.11.21.2'),
  );

/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
