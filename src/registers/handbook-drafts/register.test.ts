import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import callIns from '../call-ins/register.ts';
import qualityReports from '../quality-reports/register.ts';
import workLog from '../work-log/register.ts';
import { handbookDraftAdvice } from './advice.ts';
import { draftFrom, isSolved, SOLVED_IN } from './draft-from.ts';
import { examples } from './examples.ts';
import register from './register.ts';

const [adopted = {}, reviewed = {}] = examples;
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));

describe('from the draft into the handbook (prj-2.2a, prj-2.2b)', () => {
  test.each(['question', 'group', 'symptom', 'solution', 'reviewedBy', 'reviewedOn'])(
    'not reviewed without %s (prj-2.2a)',
    (name) => {
      expect(lacks('reviewed', reviewed)).toEqual([]);
      expect(lacks('reviewed', without(reviewed, name))).toEqual([name]);
    },
  );

  test('a clause that is not named by its id, and a name that is no address, are refused (prj-2.2a)', () => {
    const clauses = { a: { clause: 'rep-4' }, b: { clause: '第四条' } };
    expect(unmet(register, 'reviewed', { ...reviewed, clauses })).toMatchObject([
      { field: 'clauses', what: { zh: '“第四条”不是条款编号' } },
    ]);
    expect(lacks('reviewed', { ...reviewed, fileName: '../../etc/passwd' })).toEqual(['fileName']);
  });

  test('it is in the handbook on a day that is not before it was read (prj-2.2b)', () => {
    expect(lacks('adopted', adopted)).toEqual([]);
    expect(lacks('adopted', { ...adopted, adoptedOn: '2026-11-19' })).toEqual(['adoptedOn']);
  });
});

describe('a draft made of a solved case (prj-2.2a)', () => {
  const call = stored('call-ins-7', 'closed', {
    customer: 'customers-1',
    phone: '0510-80000101',
    address: '清源路 18 号',
    model: 'DT-862',
    symptom: '换表后通信不上。昨天换的',
    faultFound: '表地址没有录入集中器',
    workDone: '补录地址\n召测正常',
  });

  test('the call gives symptom, cause, solution and product, and where it came from (prj-2.2a)', () => {
    expect(draftFrom(call)).toEqual({
      kind: 'faq',
      question: 'DT-862 换表后通信不上，怎么处理？',
      group: 'site',
      symptom: '换表后通信不上。昨天换的',
      cause: '表地址没有录入集中器',
      solution: '补录地址\n召测正常',
      products: 'DT-862',
      fromRegister: 'call-ins',
      fromNo: 'NO-call-ins-7',
      fromId: 'call-ins-7',
    });
  });

  test('only what is solved, with a solution on record, is offered (prj-2.2a)', () => {
    expect(isSolved(call)).toBe(true);
    expect(isSolved({ ...call, state: 'on-site' })).toBe(false);
    expect(isSolved({ ...call, values: without(call.values, 'workDone') })).toBe(false);
    expect(isSolved({ ...call, register: 'customers' })).toBe(false);
  });

  test('the states in which a case is solved are states of its register', () => {
    for (const of of [callIns, qualityReports, workLog]) {
      expect(Object.keys(of.states)).toEqual(expect.arrayContaining([...(SOLVED_IN[of.id] ?? [])]));
    }
  });

  test('a long text is cut so that the draft can be stored', () => {
    const long = draftFrom({ ...call, values: { ...call.values, symptom: '表'.repeat(9000), model: 'X'.repeat(400) } });
    for (const [name, value] of Object.entries(long)) {
      expect(register.fields[name as keyof typeof register.fields].fault(value), name).toBeUndefined();
    }
  });
});

describe('what does not belong into a handbook (prj-2.2a)', () => {
  const ask = (values: Values) =>
    handbookDraftAdvice(
      { id: 'draft', values, state: 'draft' },
      lookupIn([stored('customers-1', 'active', { name: '城东水厂' })]),
      contextAt('2026-11-23 09:00'),
    );

  test('a phone number and the name of a customer are pointed out', async () => {
    expect(await ask({ symptom: '打 13800000101 找韩工', solution: '城东水厂的集中器补录' })).toMatchObject([
      { kind: 'warn', field: 'symptom', text: { zh: '像是电话号码：13800000101，进手册前删去' } },
      { kind: 'warn', field: 'solution', entries: [{ id: 'customers-1' }] },
    ]);
  });

  test('a serial number is no phone number', async () => {
    expect(await ask({ symptom: '出厂编号 8622025044170001 的表' })).toEqual([]);
  });
});
