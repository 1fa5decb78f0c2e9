import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import calls from '#registers/call-ins/register.ts';
import goods from '#registers/workshop/register.ts';
import { Database } from '#store/database.ts';
import { RefusalError } from '#store/refusal.ts';
import { write } from '#store/write.ts';
import { clerk } from '../../../tests/support/clerk.ts';
import { undoTakenBack, writeTakenBack } from './take-back.ts';

const REGISTERS = { calls, goods };
const MOVED = { what: { zh: '不在现场', en: 'not on site' }, allowed: { zh: '看登记', en: 'look' } };
const SIGNED = { refusedAt: '2026-11-23T01:00:00Z', reason: '不在', witness: '门卫' };
const CALL = {
  calledAt: '2026-11-23T00:10:00Z',
  customer: 'c1',
  phone: '13800000000',
  address: '清源路 18 号',
  zone: 'urban',
  model: 'DT-862',
  symptom: '黑屏',
};
const SENT = {
  technician: 'wang',
  voucherNumber: 'FW-1',
  promisedAt: '2026-11-23T08:00:00Z',
  dispatchedAt: '2026-11-23T00:20:00Z',
};
const goodsAct = (more: Record<string, string | null> = {}) => ({
  entry: 'g1',
  set: {
    callIn: 'call',
    customer: 'c1',
    receiptNumber: 'LQ-1',
    receiptState: 'issued',
    goods: '电表',
    broughtInOn: '2026-11-23',
    ...more,
  },
});
const callAct = (more: Record<string, typeof SIGNED> = { customerSignature: SIGNED }) => ({
  entry: 'call',
  to: 'taken-back',
  set: { receiptNumber: 'LQ-1', ...more },
});

let database: Database;
beforeEach(async () => {
  database = new Database(`take-back-${Math.random()}`);
  await write(database, calls, clerk, { entry: 'call', set: CALL });
  await write(database, calls, clerk, { entry: 'call', set: SENT, to: 'dispatched' });
  await write(database, calls, clerk, { entry: 'call', set: { arrivedAt: '2026-11-23T00:50:00Z' }, to: 'on-site' });
});
afterEach(() => database.delete());

const taken = (...acts: [goods?: ReturnType<typeof goodsAct>, call?: ReturnType<typeof callAct>]) =>
  writeTakenBack(database, REGISTERS, clerk, { goods: acts[0] ?? goodsAct(), call: acts[1] ?? callAct() }, MOVED);

/** What is stored of both. */
async function found(): Promise<[call: string | undefined, goods: string | undefined, changes: number]> {
  const [call, kept] = await database.entries.bulkGet(['call', 'g1']);
  return [call?.state, kept?.state, await database.changes.count()];
}

describe('goods that are taken back (rep-6)', () => {
  test('the goods are entered and the call is brought on together', async () => {
    const { call, goods: kept } = await taken();
    expect([call.state, call.values['receiptNumber'], kept.state]).toEqual(['taken-back', 'LQ-1', 'received']);
    expect(await found()).toEqual(['taken-back', 'received', 5]);
  });

  test('where the call is refused, no goods are left behind, and the other way round', async () => {
    await expect(taken(goodsAct(), callAct({}))).rejects.toThrow(RefusalError);
    await expect(taken(goodsAct({ goods: null }))).rejects.toThrow('商品名称');
    expect(await found()).toEqual(['on-site', undefined, 3]);
  });

  test('a call that somebody has brought on meanwhile gets no second receipt', async () => {
    await taken();
    await expect(taken({ ...goodsAct(), entry: 'g2' })).rejects.toThrow('不在现场');
    expect(await database.entries.get('g2')).toBeUndefined();
  });

  test('both are taken back again together: the goods are void, their number stays taken', async () => {
    await undoTakenBack(database, REGISTERS, clerk, await taken());
    const [state, kept] = await found();
    expect([state, kept]).toEqual(['on-site', 'void']);
    expect((await database.entries.get('call'))?.values['receiptNumber']).toBeUndefined();
  });
});
