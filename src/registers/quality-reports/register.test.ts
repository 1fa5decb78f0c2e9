import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import callIns from '../call-ins/register.ts';
import { qualityReportAdvice } from './advice.ts';
import { examples } from './examples.ts';
import register from './register.ts';

const [verified, analysed, reported, rejected] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));

test('its causes are those of a call-in, so that both can be counted together (gen-2.7)', () => {
  expect(register.fields.cause.options).toEqual(callIns.fields.cause.options);
  expect(register.fields.confirmedCause.options).toEqual(callIns.fields.cause.options);
});

describe('from the report to the verified remedy (gen-2.1, gen-2.6)', () => {
  test.each(['reportedOn', 'reporter', 'model', 'fault'])('not reported without %s (dut-1)', (name) => {
    expect(lacks('reported', without(reported, name))).toEqual([name]);
  });

  test.each(['analysis', 'measures', 'confirmedCause', 'department'])('not analysed without %s (gen-2.1)', (name) => {
    expect(lacks('analysed', without(verified, name))).toEqual([name]);
  });

  test('a fault of design has its corrective plan and its day, any other needs none (gen-2.1)', () => {
    expect(lacks('analysed', without(analysed, 'correctivePlan'))).toEqual(['correctivePlan']);
    expect(lacks('analysed', without(analysed, 'planOn'))).toEqual(['planOn']);
    expect(lacks('analysed', verified)).toEqual([]);
  });

  test('it is verified by somebody, on a day that is not before the report, once every task is done (gen-2.6)', () => {
    expect(lacks('verified', verified)).toEqual([]);
    for (const name of ['verifiedBy', 'verifiedOn']) expect(lacks('verified', without(verified, name))).toEqual([name]);
    expect(lacks('verified', { ...verified, verifiedOn: '2026-11-16' })).toEqual(['verifiedOn']);
    expect(unmet(register, 'verified', { ...verified, tasks: analysed['tasks'] ?? null })).toMatchObject([
      { field: 'tasks', what: { zh: '“督促完成”第 1 行还没有完成' } },
    ]);
  });

  test('what is no quality problem ends with a reason (gen-2.7)', () => {
    expect(register.states.rejected.reason).toBe(true);
    expect(lacks('rejected', rejected)).toEqual([]);
  });
});

describe('what the files know (dut-1)', () => {
  const call = stored('call-ins-6', 'taken-back', {
    customer: 'customers-1',
    technician: 'staff-2',
    model: 'UF-300',
    faultFound: '主板烧毁',
    cause: 'material',
  });
  const ask = (values: Values, entries = [call]) =>
    qualityReportAdvice({ id: 'draft', values, state: 'reported' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test('the call fills in who, what and the cause (dut-1)', async () => {
    const [found] = await ask({ callIn: 'call-ins-6', fault: '看不到显示' });
    expect(found?.set).toEqual({ reporter: 'staff-2', customer: 'customers-1', model: 'UF-300', cause: 'material' });
  });

  test('open reports about the same model are named, those at an end are not (gen-2.7)', async () => {
    const other = stored('quality-reports-1', 'reported', { model: 'UF 300' });
    expect(await ask({ model: 'uf-300' }, [other])).toMatchObject([{ kind: 'note', field: 'model' }]);
    expect(await ask({ model: 'uf-300' }, [{ ...other, state: 'verified' }])).toEqual([]);
  });
});
