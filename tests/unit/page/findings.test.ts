import { expect, test } from 'vitest';
import { findingsOf, sameFindings } from '../../../lib/page/findings.ts';
import type { Place } from '../../../lib/page/places.ts';

const place = (person: string, certainty: Place['certainty']) => ({ person, certainty }) as Place;

test('certain people come first, each in order of first mention, with all their mentions counted', () => {
  const places = [
    place('wang-yu', 'possible'),
    place('xu-zhiyong', 'certain'),
    place('ding-jiaxi', 'certain'),
    place('xu-zhiyong', 'certain'),
  ];
  expect(findingsOf(places)).toEqual([
    { person: 'xu-zhiyong', certainty: 'certain', count: 2 },
    { person: 'ding-jiaxi', certainty: 'certain', count: 1 },
    { person: 'wang-yu', certainty: 'possible', count: 1 },
  ]);
});

test('one certain mention makes the person certain', () => {
  const findings = findingsOf([place('wang-yu', 'possible'), place('wang-yu', 'certain')]);
  expect(findings).toEqual([{ person: 'wang-yu', certainty: 'certain', count: 2 }]);
  expect(sameFindings(findings, [...findings])).toBe(true);
  expect(sameFindings(findings, [])).toBe(false);
});
