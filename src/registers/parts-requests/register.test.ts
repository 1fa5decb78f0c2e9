import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import figures from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { partsRequestAdvice } from './advice.ts';
import { examples } from './examples.ts';
import { requestFields } from './fields.ts';
import register from './register.ts';
import { partsRequestRules } from './rules.ts';

const [draft, ordered, shipped, arrived] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));

describe('a request for parts (gen-2.5)', () => {
  test('it asks for as many things as the clause names (gen-2.5)', () => {
    const figure = figures.find(({ id }) => id === 'gen-2.5.fields');
    expect(Object.keys(requestFields)).toHaveLength(figure?.values[0]?.value as number);
  });

  test.each(Object.keys(requestFields))('it does not go out without %s (gen-2.5)', (name) => {
    for (const state of ['requested', 'ordered', 'shipped', 'arrived']) {
      expect(lacks(state, without(arrived, name))).toEqual([name]);
    }
  });

  test('what goes straight to the site takes an address, a “no” is an answer too (gen-2.5)', () => {
    expect(lacks('requested', without(ordered, 'address'))).toEqual(['address']);
    expect(lacks('requested', shipped)).toEqual([]);
  });

  test('parts that have not all come have not arrived, and nothing ships before it is asked for (gen-2.2)', () => {
    expect(unmet(register, 'arrived', { ...arrived, complete: false })).toMatchObject([{ what: { zh: '配件不齐' } }]);
    expect(lacks('shipped', { ...shipped, shippedOn: '2026-11-18' })).toEqual(['shippedOn']);
  });

  test('its examples stand where they say', () => {
    const placed: [string, Values][] = [
      ['draft', draft],
      ['ordered', ordered],
      ['shipped', shipped],
      ['arrived', arrived],
    ];
    expect(placed.flatMap(([state, values]) => lacks(state, values))).toEqual([]);
  });
});

describe('parts-overdue (gen-2.2)', () => {
  const ask = (values: Values, now: string, state = 'ordered') =>
    partsRequestRules['parts-overdue']({ values, state }, contextAt(now));

  test.each([
    ['2026-11-24 12:59:59', 'upcoming'],
    ['2026-11-24 13:00:00', 'upcoming'],
    ['2026-11-24 13:00:01', 'overdue'],
  ])('needed at 13:00 of 24 November, it is at %s %s (gen-2.2)', (now, status) => {
    expect(ask(ordered, now)).toMatchObject({ clause: 'gen-2.2', status, dueAt: at('2026-11-24 13:00') });
    expect(ask(ordered, now)?.explain.zh).toContain('2026-11-25，晚于要求');
  });

  test.each([
    ['2026-11-20 12:00:00', 'met'],
    ['2026-11-20 12:00:01', 'missed'],
  ])('arriving at %s is %s; a delivery that lacks something is none (gen-2.2)', (when, status) => {
    const values = { ...arrived, arrivedAt: at(when) };
    expect(ask(values, '2026-12-01 09:00', 'arrived')?.status).toBe(status);
    expect(ask({ ...values, complete: false }, '2026-12-01 09:00', 'shipped')?.status).toBe('overdue');
  });

  test('a draft and a cancelled request oblige nobody (gen-2.5)', () => {
    expect(ask(ordered, '2026-12-01 09:00', 'draft')).toBeUndefined();
    expect(ask(ordered, '2026-12-01 09:00', 'cancelled')).toBeUndefined();
  });
});

describe('what the files know (gen-2.5)', () => {
  const call = stored('call-ins-2', 'on-site', {
    customer: 'customers-1',
    technician: 'staff-2',
    category: 'contract',
    contact: '韩立',
    phone: '13800000101',
    address: '望山镇水库路 3 号',
  });
  const ask = (values: Values) =>
    partsRequestAdvice({ id: 'd', values, state: 'draft' }, lookupIn([call]), contextAt('2026-11-23 09:00'));

  test('the call fills in customer, requester and contact; its address only where it is delivered there (gen-2.5)', async () => {
    const [found] = await ask({ callIn: 'call-ins-2' });
    expect(found?.set).toEqual({
      customer: 'customers-1',
      requester: 'staff-2',
      charge: 'contract',
      contact: '韩立',
      phone: '13800000101',
    });
    const [toSite] = await ask({ callIn: 'call-ins-2', toSite: true });
    expect(toSite?.set).toMatchObject({ address: '望山镇水库路 3 号' });
  });

  test('a promise for a later day than needed is warned of, one for the same day is not (gen-2.2)', async () => {
    expect(await ask({ promisedOn: '2026-11-25', neededAt: at('2026-11-24 13:00') })).toMatchObject([{ kind: 'warn' }]);
    expect(await ask({ promisedOn: '2026-11-24', neededAt: at('2026-11-24 13:00') })).toEqual([]);
  });
});
