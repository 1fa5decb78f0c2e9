import { expect, test } from 'vitest';
import contracts from './register.ts';

const { assets, kind, noticeSentOn, renewalVisitOn, reportWrittenOn } = contracts.fields;
const { cancelled, ended, renewed } = contracts.states;

test('a contract names every asset that it covers, each once', () => {
  expect(
    assets.references({ a1: { asset: 'assets-1' }, a2: { asset: 'assets-4' }, a3: { asset: 'assets-1' } }),
  ).toEqual(['assets-1', 'assets-4']);
});

test('a maintenance contract and a period of free maintenance are told apart by their Chinese names (rep-15, prj-4)', () => {
  expect(['保养合同', '免费维护期', '质保期'].map((text) => kind.parse(text))).toEqual([
    'maintenance',
    'free-maintenance',
    undefined,
  ]);
});

test('notice and visit are asked for by the rule on contracts, the report by that on free maintenance (rep-15, prj-4)', () => {
  expect([noticeSentOn, renewalVisitOn, reportWrittenOn].map(({ clause }) => clause)).toEqual([
    'rep-15',
    'rep-15',
    'prj-4',
  ]);
});

test('a customer may renew after the end, but not after cancelling (rep-15)', () => {
  expect(ended.next).toContain('renewed');
  expect([cancelled.next, renewed.next]).toEqual([[], []]);
});

test('cancelling takes a reason; an end that came by itself takes none', () => {
  expect([cancelled.reason, 'reason' in ended]).toEqual([true, false]);
});
