import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { rowsOf } from '../values.ts';
import { workLogAdvice } from './advice.ts';

const labour = (who: string, from: string, until?: string): Values => ({
  a: { who, from: at(from), ...(until && { until: at(until) }) },
});
const call = (n: number, values: Values, state = 'closed') => stored(`call-ins-${n}`, state, values);
const mine: Values = { day: '2026-11-18', person: 'staff-3' };

const advise = (entries: readonly Entry[], values = mine, state = 'writing') =>
  workLogAdvice({ id: 'draft', values, state }, lookupIn(entries), contextAt('2026-11-18 17:00'));
const items = async (entries: readonly Entry[], values = mine) =>
  (await advise(entries, values)).flatMap(({ set }) => rowsOf(set?.['items']).map(([, cells]) => cells));

describe('what calls and goods say was done on the day (prj-2.1d, rep-1)', () => {
  test('labour of the person, with category, minutes and what was done (rep-1)', async () => {
    const values = {
      category: 'paid',
      workDone: '更换主接触器\n试机三十分钟',
      labour: labour('staff-3', '2026-11-18 11:10', '2026-11-18 12:10'),
    };
    expect(await items([call(4, values)])).toEqual([
      { what: '更换主接触器 试机三十分钟', category: 'paid', minutes: 60, callIn: 'call-ins-4' },
    ]);
  });

  test('without labour, the time on site of the one who was sent (prj-2.1d)', async () => {
    const visit = {
      technician: 'staff-3',
      symptom: '不启动',
      arrivedAt: at('2026-11-18 11:10'),
      finishedAt: at('2026-11-18 12:20'),
    };
    expect(await items([call(4, visit)])).toEqual([{ what: '不启动', minutes: 70, callIn: 'call-ins-4' }]);
    const { finishedAt: _, ...still } = visit;
    expect(await items([call(4, still, 'on-site')])).toEqual([{ what: '不启动', callIn: 'call-ins-4' }]);
  });

  test('goods repaired in the workshop, by their number, with the category of their call (rep-1, rep-7)', async () => {
    const goods = stored('workshop-3', 'in-repair', {
      callIn: 'call-ins-6',
      goods: '流量计转换器',
      model: 'UF-300',
      labour: labour('staff-3', '2026-11-18 13:00', '2026-11-18 14:30'),
    });
    expect(await items([goods, call(6, { category: 'contract' })])).toEqual([
      { what: '流量计转换器 UF-300', category: 'contract', minutes: 90, number: 'NO-workshop-3' },
    ]);
  });

  test('work through midnight counts on each day as far as it lies in it (prj-2.1d)', async () => {
    const night = [call(4, { symptom: '停水', labour: labour('staff-3', '2026-11-17 23:30', '2026-11-18 00:45') })];
    expect((await items(night)).map(({ minutes }) => minutes)).toEqual([45]);
    expect((await items(night, { ...mine, day: '2026-11-17' })).map(({ minutes }) => minutes)).toEqual([30]);
    const until = [call(4, { symptom: '停水', labour: labour('staff-3', '2026-11-17 23:00', '2026-11-18 00:00') })];
    expect(await items(until)).toEqual([]);
  });

  test('nothing of other people, other days, or calls that were cancelled (prj-2.1d)', async () => {
    const others = [
      call(1, { labour: labour('staff-2', '2026-11-18 09:00', '2026-11-18 10:00') }),
      call(2, { labour: labour('staff-3', '2026-11-19 00:00', '2026-11-19 01:00') }),
      call(3, { technician: 'staff-3', arrivedAt: at('2026-11-18 09:00') }, 'cancelled'),
      call(5, { technician: 'staff-3', symptom: '还没到场' }, 'dispatched'),
    ];
    expect(await advise(others)).toEqual([]);
  });

  test('comes behind what is in the log, and what is there is not suggested again (prj-2.1d)', async () => {
    const done = call(4, { symptom: '不启动', labour: labour('staff-3', '2026-11-18 11:10', '2026-11-18 12:10') });
    const held = { '01JD000000AAAAAAAAAAAAAAAA': { what: '写总结' } };
    const [found] = await advise([done], { ...mine, items: held });
    const taken = found?.set?.['items'] ?? null;
    expect(rowsOf(taken).map(([, { what }]) => what)).toEqual(['写总结', '不启动']);
    expect(await advise([done], { ...mine, items: taken })).toEqual([]);
  });

  test('a finished log is left alone; a second one of the day is pointed out (prj-2.1d)', async () => {
    const done = call(4, { symptom: '不启动', labour: labour('staff-3', '2026-11-18 11:10', '2026-11-18 12:10') });
    expect(await advise([done], mine, 'logged')).toEqual([]);
    expect(await advise([stored('work-log-1', 'writing', mine)])).toMatchObject([{ kind: 'warn', field: 'day' }]);
  });
});
