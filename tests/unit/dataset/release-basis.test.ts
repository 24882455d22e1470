import { expect, test } from 'vitest';
import { releaseBasis } from '../../../lib/dataset/release-basis.ts';
import { allPeople } from '../casebook/people.ts';

test('a date that was counted for the record is told from one that a source prints', () => {
  expect(releaseBasis('15 years counted from 15 April 2014 (own arithmetic on source 1)')).toEqual({
    text: '15 years counted from 15 April 2014',
    counted: true,
  });
  expect(releaseBasis('five years counted from 2021 (own arithmetic); no report was seen').text).toBe(
    'five years counted from 2021; no report was seen',
  );
  expect(releaseBasis('release date printed by Freedom Now').counted).toBe(false);
});

test('no record keeps the mark in words that are shown', () => {
  for (const { id, expectedRelease } of allPeople)
    if (expectedRelease) expect(releaseBasis(expectedRelease.basis).text, id).not.toMatch(/arithmetic/);
});
