import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import callIns from '#registers/call-ins/register.ts';
import customers from '#registers/customers/register.ts';
import { daysOf } from './periods.ts';
import { isNarrowed, nextSort, statesShown, viewOf } from './view.ts';

const today = '2026-11-23' as CivilDay;
const view = (address: string, register = callIns as Parameters<typeof viewOf>[0]) =>
  viewOf(register, new URLSearchParams(address), today);

describe('what the address asks for', () => {
  test('nothing shows what is still to be done, newest first', () => {
    expect(view('')).toEqual({
      state: 'open',
      period: undefined,
      days: {},
      person: undefined,
      text: '',
      sort: undefined,
    });
    expect(isNarrowed(callIns, view(''))).toBe(false);
  });

  test('a register whose entries have no end shows all of them', () => {
    expect(view('', customers).state).toBe('all');
    expect(view('state=open', customers).state).toBe('all');
  });

  test('what does not exist is passed over', () => {
    expect(view('state=<b>&period=decade&sort=constructor&person=')).toEqual(view(''));
  });

  test('a table cannot be sorted by', () => {
    expect(view('sort=contacts', customers).sort).toBeUndefined();
    expect(view('sort=name&desc=1', customers).sort).toEqual({ column: 'name', descending: true });
  });

  test('nobody can be asked for in a register that names no staff', () => {
    expect(view('person=wang', customers).person).toBeUndefined();
    expect(view('person=wang').person).toBe('wang');
  });

  test('days of one’s own are put in order, and one of them may be left open', () => {
    expect(view('period=custom&from=2026-11-20&until=2026-11-01').days).toEqual({
      from: '2026-11-01',
      until: '2026-11-20',
    });
    expect(view('period=custom&from=2026-02-30&until=2026-11-01').days).toEqual({ until: '2026-11-01' });
    expect(view('from=2026-11-20').days).toEqual({});
  });
});

describe('the states that are shown', () => {
  test('open ones are those after which something is to come', () => {
    expect(statesShown(callIns, 'open')).toEqual(['registered', 'dispatched', 'on-site', 'solved', 'taken-back']);
  });

  test('all are all, void ones too, so that no number is missing from the book', () => {
    expect(statesShown(callIns, 'all')).toBeUndefined();
  });
});

describe('periods', () => {
  test('a week is Monday to Sunday', () => {
    const week = { from: '2026-11-23', until: '2026-11-29' };
    expect(daysOf('week', '2026-11-23' as CivilDay)).toEqual(week);
    expect(daysOf('week', '2026-11-29' as CivilDay)).toEqual(week);
    expect(daysOf('week', '2027-01-01' as CivilDay)).toEqual({ from: '2026-12-28', until: '2027-01-03' });
  });

  test('a month ends with its last day', () => {
    expect(daysOf('month', '2028-02-11' as CivilDay)).toEqual({ from: '2028-02-01', until: '2028-02-29' });
    expect(daysOf('month', '2026-12-31' as CivilDay)).toEqual({ from: '2026-12-01', until: '2026-12-31' });
  });
});

test('a heading sorts up, then down, then not at all', () => {
  const up = { column: 'model', descending: false };
  expect(nextSort(undefined, 'model')).toEqual({ sort: 'model', desc: undefined });
  expect(nextSort(up, 'model')).toEqual({ sort: 'model', desc: '1' });
  expect(nextSort({ ...up, descending: true }, 'model')).toEqual({ sort: undefined, desc: undefined });
  expect(nextSort(up, 'state')).toEqual({ sort: 'state', desc: undefined });
});
