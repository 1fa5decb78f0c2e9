import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import content from '../../../content/figures.json' with { type: 'json' };
import { isLevied } from './levied.ts';
import { amountOf, type IncentiveEvent } from './penalty-amount.ts';

const figures = content as unknown as readonly Figure[];
const eventOn = '2026-11-20' as CivilDay;
const complaint: IncentiveEvent = { kind: 'fine', basis: 'prj-5.2', eventOn, baseFen: 10_000 };
const fen = (event: IncentiveEvent, known = figures) => amountOf(event, known).fen;

describe('the service phone (prj-2.6)', () => {
  const missed: IncentiveEvent = { kind: 'fine', basis: 'prj-2.6', eventOn };

  test('costs CNY 50 each time (prj-2.6)', () => {
    expect([fen(missed), fen({ ...missed, count: 3 })]).toEqual([5000, 15_000]);
  });

  test('by the figure of the day of the event, whatever it is today (prj-2.6)', () => {
    const raised = figures.map((figure) =>
      figure.id === 'prj-2.6.fine'
        ? { ...figure, values: [...figure.values, { from: '2026-11-21' as CivilDay, value: 8000 }] }
        : figure,
    );
    expect([fen(missed, raised), fen({ ...missed, eventOn: '2026-11-21' as CivilDay }, raised)]).toEqual([5000, 8000]);
    expect(() => fen({ ...missed, eventOn: '2025-12-31' as CivilDay })).toThrow(RangeError);
  });

  test('is not doubled: that is for what customers say (prj-5.3)', () => {
    expect(fen({ ...missed, reasons: ['repeated', 'neglected'] })).toBe(5000);
  });
});

describe('a complaint found true (prj-5.2)', () => {
  test('has no amount of its own in the regulations (prj-5.2)', () => {
    expect(amountOf({ ...complaint, baseFen: undefined }, figures)).toEqual({ fen: undefined, steps: [] });
    expect(fen(complaint)).toBe(10_000);
  });

  test('is doubled for the same problem again (prj-5.3)', () => {
    expect(fen({ ...complaint, reasons: ['repeated'] })).toBe(20_000);
    expect(fen({ ...complaint, reasons: ['repeated', 'repeated'] })).toBe(20_000);
  });

  test('is doubled for neglected inspection or backup, and for a false report, once for both (prj-5.5)', () => {
    for (const reasons of [['neglected'], ['false-report'], ['neglected', 'false-report']] as const) {
      expect(fen({ ...complaint, reasons })).toBe(20_000);
    }
  });

  test('both clauses double twice, each step with its clause, so that it can be reckoned again (prj-5.3, prj-5.5)', () => {
    const { steps } = amountOf({ ...complaint, count: 2, reasons: ['neglected', 'repeated'] }, figures);
    expect(steps.map((step) => [step.clause, step.fen])).toEqual([
      ['prj-5.2', 10_000],
      ['prj-5.2', 20_000],
      ['prj-5.3', 40_000],
      ['prj-5.5', 80_000],
    ]);
  });
});

describe('awards, and fines that are not levied (prj-5.6, prj-5.2)', () => {
  test('an award is what was applied for, and is not doubled (prj-5.6)', () => {
    const award: IncentiveEvent = { kind: 'award', basis: 'prj-5.6', eventOn, baseFen: 50_000, reasons: ['repeated'] };
    expect([fen(award), fen({ ...award, levied: false })]).toEqual([50_000, 50_000]);
  });

  test('where the settings levy none, the fine comes to nothing and the steps say why (prj-5.2)', () => {
    const { fen: nothing, steps } = amountOf({ ...complaint, levied: false }, figures);
    expect([nothing, steps.map((step) => step.fen)]).toEqual([0, [10_000, 0]]);
    expect(amountOf({ ...complaint, baseFen: undefined, levied: false }, figures).fen).toBe(0);
  });

  test('the settings decide clause by clause; what they do not mention is levied (prj-5.2)', () => {
    const off = { fines: { a: { fine: 'prj-2.6', applies: false }, b: { fine: 'prj-5.2', applies: true } } };
    expect([isLevied(off, 'prj-2.6'), isLevied(off, 'prj-5.2'), isLevied({}, 'prj-5.2')]).toEqual([false, true, true]);
    expect(isLevied({ fines: 'x' }, 'prj-2.6')).toBe(true);
  });
});
