import { expect, test } from 'vitest';
import { everyCase } from '../../../lib/casebook/case-query.ts';
import { campaignHash, caseAddress, caseHash, letterAddress, routeOf } from '../../../lib/casebook/route.ts';

test.each([
  ['', { view: 'cases', asked: everyCase }],
  ['#', { view: 'cases', asked: everyCase }],
  ['#/cases', { view: 'cases', asked: everyCase }],
  ['#/cases?q=王全璋', { view: 'cases', asked: { ...everyCase, text: '王全璋' } }],
  ['#/campaigns', { view: 'campaigns', text: '' }],
  ['#/following', { view: 'following' }],
  ['#/case/ding-jiaxi', { view: 'case', person: 'ding-jiaxi', ask: false }],
  ['#/case/ding-jiaxi/', { view: 'case', person: 'ding-jiaxi', ask: false }],
  ['#/case/ding-jiaxi?follow=ask', { view: 'case', person: 'ding-jiaxi', ask: true }],
  ['#/case/ding-jiaxi?follow=yes', { view: 'case', person: 'ding-jiaxi', ask: false }],
  ['#/case/ding-jiaxi/report', { view: 'report', person: 'ding-jiaxi' }],
  ['#/method', { view: 'method' }],
  ['#/dates', { view: 'dates' }],
  ['#/seen', { view: 'seen' }],
  ['#/settings', { view: 'settings' }],
  ['#/case/', { view: 'nowhere' }],
  ['#/campaign/709-crackdown', { view: 'campaign', campaign: '709-crackdown' }],
  ['#/campaign/709-crackdown/', { view: 'campaign', campaign: '709-crackdown' }],
  ['#/campaign/', { view: 'nowhere' }],
  ['#/campaign/../cases', { view: 'nowhere' }],
  ['#/case/../cases', { view: 'nowhere' }],
  ['#/case/Ding%20Jiaxi', { view: 'nowhere' }],
  ['#/letters', { view: 'letters' }],
])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));

test('addresses lead back to where they point', () => {
  expect(routeOf(caseHash('xu-zhiyong'))).toEqual({ view: 'case', person: 'xu-zhiyong', ask: false });
  expect(routeOf(campaignHash('xiamen-case'))).toEqual({ view: 'campaign', campaign: 'xiamen-case' });
  expect(caseAddress('xu-zhiyong')).toBe('/casebook.html#/case/xu-zhiyong');
  expect(letterAddress('xu-zhiyong')).toBe('/compose.html#person=xu-zhiyong');
});
