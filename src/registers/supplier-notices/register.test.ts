import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import figures from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at, inShanghai } from '../../../tests/support/service-times.ts';
import { supplierNoticeAdvice } from './advice.ts';
import { examples } from './examples.ts';
import { noticeFields } from './fields.ts';
import register from './register.ts';
import { supplierNoticeRules } from './rules.ts';

const [draft, sent, solved, withdrawn] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));

describe('the written notice (gen-2.3)', () => {
  test('it asks for as many things as the clause names (gen-2.3)', () => {
    const figure = figures.find(({ id }) => id === 'gen-2.3.fields');
    expect(Object.keys(noticeFields)).toHaveLength(figure?.values[0]?.value as number);
    expect(Object.values(noticeFields).map(({ clause }) => clause)).toEqual(Array(8).fill('gen-2.3'));
  });

  test.each(Object.keys(noticeFields))('it is not sent without %s (gen-2.3)', (name) => {
    expect(lacks('sent', without(sent, name))).toEqual([name]);
  });

  test('it can be drafted with what is known so far (gen-2.3)', () => {
    expect([
      lacks('draft', draft),
      lacks('sent', sent),
      lacks('solved', solved),
      lacks('withdrawn', withdrawn),
    ]).toEqual([[], [], [], []]);
  });
});

describe('followed until it is solved (gen-2.4)', () => {
  test('it is not solved before service was told of the last contact (gen-2.4)', () => {
    const row = { on: '2026-11-18', progress: '主板已寄' };
    expect(lacks('solved', without(solved, 'followUps'))).toEqual(['followUps']);
    expect(unmet(register, 'solved', { ...solved, followUps: { a: { ...row, reported: false } } })).toMatchObject([
      { field: 'followUps', what: { zh: '最后一次跟踪还没有向售后汇报' } },
    ]);
    expect(lacks('solved', { ...solved, followUps: { a: row, b: { ...row, reported: true } } })).toEqual([]);
  });

  test('nor before it was sent (gen-2.4)', () => {
    expect(lacks('solved', { ...solved, solvedOn: '2026-11-16' })).toEqual(['solvedOn']);
    expect(lacks('solved', { ...solved, solvedOn: '2026-11-17' })).toEqual([]);
  });
});

describe('supplier-follow-up (gen-2.4)', () => {
  const ask = (values: Values, now: string, state = 'sent') =>
    supplierNoticeRules['supplier-follow-up']({ values, state }, contextAt(now));

  test.each([
    ['2026-11-23 23:59:59', 'upcoming'],
    ['2026-11-24 00:00:00', 'overdue'],
  ])('the contact agreed for 23 November is %s → %s (gen-2.4)', (now, status) => {
    expect(ask(sent, now)).toMatchObject({ clause: 'gen-2.4', status, field: 'followUps' });
  });

  test('nothing agreed, or agreed for later, leaves the time that the notice asked for (gen-2.4)', () => {
    const later = { ...sent, followUps: { a: { on: '2026-11-24', progress: '改期', nextOn: '2026-11-30' } } };
    for (const values of [without(sent, 'followUps'), later]) {
      expect(inShanghai(ask(values, '2026-11-25 09:00')?.dueAt)).toBe('2026-11-25 17:00:00');
      const statuses = ['2026-11-25 17:00:00', '2026-11-25 17:00:01'].map((now) => ask(values, now)?.status);
      expect(statuses).toEqual(['upcoming', 'overdue']);
    }
  });

  test('solved on the day asked for is in time, the next day is late (gen-2.4)', () => {
    const status = (solvedOn: string) => ask({ ...sent, solvedOn }, '2026-12-01 09:00', 'solved')?.status;
    expect(['2026-11-25', '2026-11-26'].map(status)).toEqual(['met', 'missed']);
  });

  test('what was not sent, or taken back, is not followed (gen-2.4)', () => {
    expect(ask(without(sent, 'sentOn'), '2026-12-01 09:00')).toBeUndefined();
    expect(ask(sent, '2026-12-01 09:00', 'withdrawn')).toBeUndefined();
    expect(ask(sent, '2026-12-01 09:00', 'draft')).toBeUndefined();
  });
});

describe('what the files know (gen-2.3)', () => {
  const call = stored('call-ins-6', 'taken-back', {
    asset: 'assets-4',
    symptom: '上电后无显示',
    model: 'UF-300',
    address: '望山镇水库路 3 号',
    site: '二级加压站',
    contact: '周国平',
    phone: '13800000101',
  });
  const ask = (values: Values, entries = [call], id = 'draft') =>
    supplierNoticeAdvice({ id, values, state: 'draft' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test('the call fills in what is still empty, and nothing else (gen-2.3)', async () => {
    const [found] = await ask({ callIn: 'call-ins-6', model: 'UF-300 主板' });
    expect(found?.set).toEqual({
      asset: 'assets-4',
      fault: '上电后无显示',
      address: '望山镇水库路 3 号 二级加压站',
      contact: '周国平',
      phone: '13800000101',
    });
  });

  test('a notice to the same supplier about the same model that is still open is named (gen-2.4)', async () => {
    const open = stored('supplier-notices-1', 'sent', { supplier: 'suppliers-1', model: 'VF 7.5' });
    const written = { supplier: 'suppliers-1', model: 'vf-7.5' };
    expect(await ask(written, [open])).toMatchObject([{ kind: 'warn', entries: [{ id: 'supplier-notices-1' }] }]);
    expect(await ask(written, [open], 'supplier-notices-1')).toEqual([]);
    expect(await ask(written, [{ ...open, state: 'solved' }])).toEqual([]);
    expect(await ask({ ...written, callIn: 'nobody', asset: 7 }, [])).toEqual([]);
  });
});

test('the time asked for is an instant', () => {
  expect(sent['requiredAt']).toBe(at('2026-11-25 17:00'));
});
