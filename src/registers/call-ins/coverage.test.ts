import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { at } from '../../../tests/support/service-times.ts';
import { type CoverContract, type CoveredAsset, type CoverQuestion, suggestedCategory } from './coverage.ts';

const day = (text: string) => text as CivilDay;

function contract(from: string, until: string, more: Partial<CoverContract> = {}): CoverContract {
  return { id: 'c1', kind: 'maintenance', name: 'BY-2026-031', from: day(from), until: day(until), ...more };
}

function asset(ends: { warranty?: string; free?: string } = {}): CoveredAsset {
  return {
    id: 'pump-2',
    warrantyUntil: ends.warranty === undefined ? undefined : day(ends.warranty),
    freeMaintenanceUntil: ends.free === undefined ? undefined : day(ends.free),
  };
}

const suggestion = (more: Partial<CoverQuestion>, calledAt = '2026-11-23 10:00') =>
  suggestedCategory({ calledAt: at(calledAt), timeZone: 'Asia/Shanghai', contracts: [], ...more });
const category = (more: Partial<CoverQuestion>, calledAt?: string) => suggestion(more, calledAt).category;

describe('a maintenance contract (rep-1)', () => {
  test.each([
    ['on the day before its first', '2026-11-24', '2027-11-23', 'paid'],
    ['on its first day', '2026-11-23', '2027-11-22', 'contract'],
    ['on its last day', '2025-11-24', '2026-11-23', 'contract'],
    ['on the day after its last', '2025-11-23', '2026-11-22', 'paid'],
  ])('%s: a call of 2026-11-23 under a contract from %s to %s is %s (rep-1)', (_, from, until, expected) => {
    expect(category({ asset: asset(), contracts: [contract(from, until)] })).toBe(expected);
  });

  test('comes before the warranty, and says which contract it is (rep-1)', () => {
    const contracts = [contract('2026-01-01', '2026-12-31')];
    expect(suggestion({ asset: asset({ warranty: '2027-01-01' }), contracts })).toEqual({
      category: 'contract',
      clause: 'rep-1',
      reason: {
        zh: '叫修当天 2026-11-23 在保养合同“BY-2026-031”的有效期（2026-01-01 至 2026-12-31）之内',
        en: 'On 2026-11-23, the day of the call, the maintenance contract “BY-2026-031” was in force (2026-01-01 to 2026-12-31)',
      },
    });
  });

  test('for other assets does not cover this one; one that names none covers all (rep-1)', () => {
    const forAssets = (...assets: string[]) => [contract('2026-01-01', '2026-12-31', { assets })];
    expect(category({ asset: asset(), contracts: forAssets('pump-1') })).toBe('paid');
    expect(category({ asset: asset(), contracts: forAssets('pump-1', 'pump-2') })).toBe('contract');
    expect(category({ asset: asset(), contracts: forAssets() })).toBe('contract');
    expect(category({ contracts: forAssets('pump-2') })).toBe('paid');
  });
});

describe('warranty and free maintenance (gen-1.1)', () => {
  test.each([
    ['warranty', { warranty: '2026-11-23' }, 'free'],
    ['warranty', { warranty: '2026-11-22' }, 'paid'],
    ['free maintenance', { free: '2026-11-23' }, 'free'],
    ['free maintenance', { free: '2026-11-22' }, 'paid'],
    ['a warranty that is over, but free maintenance', { warranty: '2026-11-22', free: '2026-12-31' }, 'free'],
  ])('%s: the day itself still counts, the day after does not: %j is %s (gen-1.1)', (_, ends, expected) => {
    expect(category({ asset: asset(ends) })).toBe(expected);
  });

  test('a period of free maintenance that the contracts hold counts like the asset’s own (gen-1.1)', () => {
    const period = (until: string) => [contract('2026-03-01', until, { kind: 'free-maintenance' })];
    expect(category({ asset: asset(), contracts: period('2026-11-23') })).toBe('free');
    expect(category({ asset: asset(), contracts: period('2026-11-22') })).toBe('paid');
    const both = [...period('2027-02-28'), contract('2026-01-01', '2026-12-31')];
    expect(category({ asset: asset(), contracts: both })).toBe('contract');
  });

  test('only four causes are free, and the reason says so (gen-1.1)', () => {
    const { clause, reason } = suggestion({ asset: asset({ warranty: '2026-12-31' }) });
    expect(clause).toBe('gen-1.1');
    expect(reason.zh).toContain('只有制造、装配、设计、材料造成的质量问题免费');
    expect(reason.en).toContain('only faults from manufacture, assembly, design or material are free');
  });

  test('the day is that of the company’s clocks: 23:59:59 is still in warranty, midnight is not (gen-1.1)', () => {
    const ends = { asset: asset({ warranty: '2026-11-23' }) };
    expect(category(ends, '2026-11-23 23:59:59')).toBe('free');
    expect(category(ends, '2026-11-24 00:00:00')).toBe('paid');
    expect(category(ends, '2026-11-23 00:00:00')).toBe('free');
  });
});

describe('everything else is paid, with the reason (rep-1)', () => {
  test.each<[string, CoveredAsset | undefined, string, string]>([
    ['no asset', undefined, '没有选定产品', 'no asset is chosen'],
    ['an asset without days', asset(), '没有登记质保期', 'no warranty or free maintenance is on record'],
    [
      'a warranty that is over',
      asset({ warranty: '2026-10-31' }),
      '质保期已于 2026-10-31 届满',
      'warranty ended on 2026-10-31',
    ],
  ])('%s (rep-1)', (_, of, zh, en) => {
    expect(suggestion({ asset: of })).toMatchObject({
      category: 'paid',
      clause: 'rep-1',
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    });
  });
});
