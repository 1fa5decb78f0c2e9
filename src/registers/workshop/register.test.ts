import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { examples as workshopExamples } from './examples.ts';
import workshop from './register.ts';

const [received, inRepair, closed, lost] = workshopExamples as [Values, Values, Values, Values];

const lacks = (state: string, values: Values) => unmet(workshop, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

describe('goods taken back come in (rep-6)', () => {
  test.each(['customer', 'receiptNumber', 'receiptState', 'goods', 'broughtInOn'])('not without %s (rep-6)', (name) => {
    expect(lacks('received', without(received, name))).toEqual([name]);
  });
});

describe('the supervisor checks (rep-7)', () => {
  test.each(['labour', 'checkedBy', 'checkedAt', 'checkPassed'])('goods are not checked without %s (rep-7)', (name) => {
    expect(lacks('checked', without(closed, name))).toEqual([name]);
  });

  test('a check that was not passed is none, neither to return the goods nor to close (rep-7)', () => {
    for (const state of ['checked', 'returned', 'closed']) {
      expect(unmet(workshop, state, { ...closed, checkPassed: false })).toMatchObject([
        { field: 'checkPassed', what: { zh: '验讫不合格' } },
      ]);
    }
  });

  test('goods that failed go on being repaired (rep-7)', () => {
    expect(lacks('in-repair', { ...inRepair, checkedBy: 'staff-4', checkPassed: false })).toEqual([]);
    expect(workshop.states.checked.next).toContain('in-repair');
  });

  test('hours that end before they begin are refused (rep-7)', () => {
    const labour = { '01': { from: '2026-11-12T06:30:00Z', until: '2026-11-12T05:00:00Z' } };
    expect(lacks('checked', { ...closed, labour })).toEqual(['labour']);
  });
});

describe('goods go back (rep-7, rep-8)', () => {
  test.each(['returnedOn', 'returnedTo', 'customerSignature'])('they are not returned without %s (rep-7)', (name) => {
    expect(lacks('returned', without(closed, name))).toEqual([name]);
  });

  test('they do not go back before they came (rep-7)', () => {
    expect(lacks('returned', { ...closed, returnedOn: '2026-11-09' })).toEqual(['returnedOn']);
    expect(lacks('returned', { ...closed, returnedOn: '2026-11-10' })).toEqual([]);
  });

  test('they may be returned while the receipt is outstanding, and not be closed (rep-7)', () => {
    expect(lacks('returned', { ...closed, receiptState: 'issued' })).toEqual([]);
    expect(unmet(workshop, 'closed', { ...closed, receiptState: 'issued' })).toMatchObject([
      { field: 'receiptState', what: { zh: '领取收据还没有收回' }, allowed: { zh: '已作废，或遗失并附声明' } },
    ]);
    expect(lacks('closed', { ...closed, receiptState: 'recovered' })).toEqual(['receiptState']);
  });

  test('a lost receipt takes a statement (rep-7)', () => {
    expect(lacks('closed', lost)).toEqual([]);
    expect(lacks('closed', without(lost, 'lostStatement'))).toEqual(['lostStatement']);
  });

  test('a repair that costs something is not closed without its invoice (rep-8)', () => {
    expect(lacks('closed', without(closed, 'invoiceNumber', 'invoicedOn'))).toEqual(['invoiceNumber', 'invoicedOn']);
    expect(lacks('closed', without({ ...closed, fee: 0 }, 'invoiceNumber', 'invoicedOn'))).toEqual([]);
  });
});

test('its examples stand where they say', () => {
  const placed: [string, Values][] = [
    ['received', received],
    ['in-repair', inRepair],
    ['closed', closed],
    ['closed', lost],
  ];
  expect(placed.flatMap(([state, values]) => lacks(state, values))).toEqual([]);
});
