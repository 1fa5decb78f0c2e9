import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { examples } from './examples.ts';
import credentials from './register.ts';
import { credentialRules } from './rules.ts';

const [owner] = examples as [Values];
const lacks = (values: Values, state = 'in-custody') => unmet(credentials, state, values);
const ask = (values: Values, now = '2026-11-20 17:00', state = 'in-custody') =>
  credentialRules['credential-rotation-due']({ values, state }, contextAt(now));
const beside = async (field: string, values: Values, ...entries: Parameters<typeof lookupIn>[0]) =>
  (
    await credentials.advice(
      { id: 'draft', values, state: 'in-custody' },
      lookupIn(entries),
      contextAt('2026-11-20 17:00'),
    )
  ).filter((one) => one.field === field);

describe('the secret is never written down (prj-3.1a, prj-3.1c)', () => {
  test.each(['purpose', 'sealedAt', 'agreedWith', 'notes', 'account'])(
    'not in “%s”, in no state (prj-3.1a)',
    (field) => {
      for (const state of Object.keys(credentials.states)) {
        const [refused] = lacks({ ...owner, [field]: '保险柜 Tiger#2026' }, state);
        expect(refused).toMatchObject({
          field,
          clause: 'prj-3.1a',
          allowed: { zh: expect.stringContaining('存放处') },
        });
        expect(JSON.stringify(refused)).not.toContain('Tiger');
      }
    },
  );

  test('nor in a line on a handover of custody, which is named (prj-3.1c)', () => {
    const handovers = {
      a: { on: '2026-11-13', to: 'staff-3' },
      b: { on: '2026-11-14', to: 'staff-5', why: '密码：tiger' },
    };
    expect(lacks({ ...owner, handovers })).toMatchObject([
      { field: 'handovers', what: { zh: '第 2 行“事由”：“密码”后面写着密码本身' } },
    ]);
  });

  test('ids of people and systems are no secrets, whatever they look like (prj-3.1a)', () => {
    const ids = { system: '01J9Z3kQ8rT1aB2cD3eF4gH5jK', custodian: 'aB3dE5gH7jK9mN1pQ3rS5tU7' };
    expect(lacks({ ...owner, ...ids })).toEqual([]);
  });

  test('what files bring instead of words stops nothing (prj-3.1a)', () => {
    for (const value of [7, null, ['密码：tiger'], { a: '密码：tiger' }]) {
      expect(() => lacks({ ...owner, notes: value, handovers: value })).not.toThrow();
    }
  });
});

test.each(['system', 'kind', 'account', 'custodian', 'sealedAt'])(
  'an account is not kept without %s (prj-3.1a)',
  (name) => {
    const { [name]: _, ...values } = owner;
    expect(lacks(values).map(({ field }) => field)).toEqual([name]);
  },
);

describe('credential-rotation-due: changed after the handover, as agreed with the customer (prj-3.1b)', () => {
  const agreed = { handedOverOn: '2026-02-28', changedOn: '2026-09-04', nextChangeOn: '2026-12-04' };

  test.each([
    ['2026-12-04 23:59:59', 'upcoming'],
    ['2026-12-05 00:00:00', 'overdue'],
  ])('at %s the change agreed for 4 December is %s (prj-3.1b)', (now, status) => {
    expect(ask(agreed, now)).toMatchObject({ clause: 'prj-3.1b', status, field: 'changedOn' });
    expect(inShanghai(ask(agreed, now)?.dueAt)).toBe('2026-12-04 23:59:59.999');
  });

  test('changed on that day it is met, a day later missed, a day before not yet done (prj-3.1b)', () => {
    const on = (changedOn: string) => ask({ ...agreed, changedOn }, '2026-12-10 09:00')?.status;
    expect(['2026-12-04', '2026-12-05', '2026-12-03'].map(on)).toEqual(['met', 'missed', 'overdue']);
  });

  test('a handed-over account without a day agreed waits for one, and is late by no invented rule (prj-3.1b)', () => {
    const found = ask({ handedOverOn: '2026-02-28' }, '2027-02-28 09:00');
    expect(found).toMatchObject({ dueAt: undefined, status: 'upcoming', field: 'nextChangeOn' });
    expect(ask({ handedOverOn: '2026-02-28', changedOn: '2026-02-27' })?.status).toBe('upcoming');
    expect(ask({ handedOverOn: '2026-02-28', changedOn: '2026-02-28' })).toBeUndefined();
  });

  test('an account out of use obliges to nothing (prj-3.1b)', () => {
    expect(ask(agreed, '2027-01-01 09:00', 'retired')).toBeUndefined();
  });
});

describe('what whoever writes it should know (prj-3.1)', () => {
  const system = stored('assets-3', 'in-service', { handedOverOn: '2026-02-28' });

  test('the day of the handover is taken from the file of the system (prj-3.1b)', async () => {
    expect(await beside('handedOverOn', { system: 'assets-3' }, system)).toMatchObject([
      { set: { handedOverOn: '2026-02-28' } },
    ]);
    expect(await beside('handedOverOn', owner, system)).toEqual([]);
  });

  test('the same account of a system is pointed out, however it is written (prj-3.1a)', async () => {
    const other = stored('credentials-1', 'in-custody', { system: 'assets-3', kind: 'database', account: 'SA' });
    const values = { system: 'assets-3', kind: 'database', account: 'sa' };
    expect(await beside('account', values, other)).toMatchObject([
      { kind: 'warn', entries: [{ id: 'credentials-1' }] },
    ]);
    expect(await beside('account', { ...values, kind: 'server' }, other)).toEqual([]);
  });

  test('who took it over last is its custodian, and it is changed then (prj-3.1c)', async () => {
    const handovers = { a: { on: '2026-11-14', to: 'staff-3' }, b: { on: '2026-11-13', to: 'staff-2' } };
    const values = { ...owner, handovers };
    expect(await beside('custodian', values)).toMatchObject([{ set: { custodian: 'staff-3' } }]);
    expect(await beside('changedOn', values)).toMatchObject([{ kind: 'warn', clause: 'prj-3.1c' }]);
    expect(await beside('changedOn', { ...values, changedOn: '2026-11-14' })).toEqual([]);
  });

  test('a custodian who has left is named (prj-3.1c)', async () => {
    const left = stored('staff-5', 'left', { name: '孙丽' });
    expect((await beside('custodian', owner, left))[0]?.text.zh).toContain('“孙丽”已离职');
  });

  test('once changed, the next day is proposed by practice, and is said to be no clause’s (prj-3.1b)', async () => {
    const [found] = await beside('nextChangeOn', { changedOn: '2026-11-30' });
    expect(found).toMatchObject({ kind: 'suggest', set: { nextChangeOn: '2027-02-28' } });
    expect(found?.text.zh).toContain('制度没有规定');
  });
});
