import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { returnAdvice } from './advice.ts';
import { examples } from './examples.ts';
import register from './register.ts';

const [accepted, exchanged, refunded, refusedReturn] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

describe('the departments, one after the other (ret-2)', () => {
  test('warehouse, transport, finance, production: none is passed over on the way in (ret-2)', () => {
    const { states } = register;
    expect([states.decided.next, states.warehouse.next, states.transport.next, states.finance.next]).toEqual([
      ['warehouse', 'refused'],
      ['transport'],
      ['finance', 'production', 'closed'],
      ['production', 'closed'],
    ]);
  });

  test.each([
    ['warehouse', ['warehouseOn', 'warehouseBy', 'serial', 'serialMatches', 'replacementSerial']],
    ['transport', ['transportOn', 'transportBy', 'waybill']],
    ['production', ['productionOn', 'productionBy', 'productionWork']],
  ])('%s signs with all of its own (ret-2)', (state, names) => {
    expect(lacks(state, exchanged)).toEqual([]);
    for (const name of names) expect(lacks(state, without(exchanged, name))).toEqual([name]);
  });

  test.each(['financeOn', 'financeBy', 'settlement', 'financePaper'])('finance does not without %s (ret-2)', (name) => {
    expect(lacks('finance', refunded)).toEqual([]);
    expect(lacks('finance', without(refunded, name))).toEqual([name]);
    expect(lacks('closed', without(refunded, name))).toEqual([name]);
  });

  test('an exchange for the same model moves no money; one for another model does (ret-2)', () => {
    expect(lacks('closed', exchanged)).toEqual([]);
    expect(lacks('closed', { ...exchanged, decision: 'other' })).toEqual([
      'financeOn',
      'financeBy',
      'settlement',
      'financePaper',
    ]);
  });
});

describe('both serial numbers (ret-2)', () => {
  test('what does not match is not taken in (ret-2)', () => {
    expect(unmet(register, 'warehouse', { ...exchanged, serialMatches: false })).toMatchObject([
      { field: 'serialMatches', what: { zh: '入库核对编号不符' } },
    ]);
  });

  test('what is given in exchange is another piece; a refund gives none (ret-2)', () => {
    expect(lacks('warehouse', { ...exchanged, replacementSerial: exchanged['serial'] ?? '' })).toEqual([
      'replacementSerial',
    ]);
    expect(lacks('warehouse', without(refunded, 'replacementSerial'))).toEqual([]);
  });
});

describe('decision, cause and responsibility (ret-1, ret-3)', () => {
  test.each(['decision', 'decisionReason', 'decidedBy', 'decidedOn'])('not decided without %s (ret-1)', (name) => {
    expect(lacks('decided', without(refusedReturn, name))).toEqual([name]);
  });

  test('what was refused goes to no department, what was agreed to does not end as refused (ret-2)', () => {
    expect(lacks('warehouse', { ...exchanged, decision: 'refused' })).toEqual(['decision']);
    expect(lacks('refused', exchanged)).toEqual(['decision']);
    expect(lacks('refused', refusedReturn)).toEqual([]);
  });

  test.each(['inspection', 'cause', 'causeFound', 'department'])('it is not closed without %s (ret-3)', (name) => {
    expect(lacks('closed', without(refunded, name))).toEqual([name]);
  });

  test('a person answers for it, or it says why nobody does (ret-3)', () => {
    expect(lacks('closed', without(refunded, 'responsible'))).toEqual(['responsible']);
    expect(lacks('closed', without(exchanged, 'nobodyReason'))).toEqual(['responsible']);
    expect(lacks('closed', { ...without(refunded, 'responsible'), nobodyReason: '外购件' })).toEqual([]);
  });

  test('it is decided no earlier than received, and taken in no earlier than decided (ret-2)', () => {
    expect(lacks('decided', { ...refunded, decidedOn: '2026-11-15' })).toEqual(['decidedOn']);
    expect(lacks('warehouse', { ...refunded, warehouseOn: '2026-11-16' })).toEqual(['warehouseOn']);
    expect(lacks('accepted', accepted)).toEqual([]);
  });
});

describe('what the files know (ret-6, gen-1.1)', () => {
  const asset = stored('assets-1', 'in-service', {
    customer: 'customers-1',
    model: 'DT-862',
    serial: '862-1',
    soldOn: '2025-12-08',
    warrantyUntil: '2026-12-07',
  });
  const ask = (values: Values, entries = [asset]) =>
    returnAdvice({ id: 'draft', values, state: 'accepted' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test.each([
    ['2026-12-07', '在质保期内'],
    ['2026-12-08', '质保期已过'],
  ])('received on %s it says %s (gen-1.1)', async (receivedOn, said) => {
    const [note, suggestion] = await ask({ asset: 'assets-1', receivedOn });
    expect(note?.text.zh).toContain(said);
    expect(suggestion?.set).toEqual({
      customer: 'customers-1',
      model: 'DT-862',
      serial: '862-1',
      boughtOn: '2025-12-08',
    });
  });

  test('a return of the same piece that is still open is named (ret-1)', async () => {
    const open = stored('returns-1', 'decided', { serial: 'LT5-24-0660' });
    expect(await ask({ serial: 'lt5 24 0660' }, [open])).toMatchObject([{ kind: 'warn', field: 'serial' }]);
    expect(await ask({ serial: 'lt5 24 0660' }, [{ ...open, state: 'closed' }])).toEqual([]);
  });
});
