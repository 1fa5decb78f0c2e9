import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { complaintAdvice } from './advice.ts';
import { examples } from './examples.ts';
import register from './register.ts';
import { similarComplaints } from './similar.ts';

const [closed, again, received, untrue, suggestion] = examples as readonly Values[] &
  [Values, Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

describe('every complaint is visited in person (rep-22)', () => {
  test('no state behind the visit can be come to without it (rep-22)', () => {
    for (const state of ['visited', 'answered', 'closed']) {
      for (const name of ['visitedWho', 'visitor', 'visitedAt']) {
        expect(lacks(state, without(closed, name))).toEqual([name]);
      }
    }
    expect(lacks('visited', again)).toEqual([]);
  });

  test('a suggestion is answered without one; whoever calls it a complaint needs the visit (rep-22)', () => {
    expect(lacks('closed', suggestion)).toEqual([]);
    expect(lacks('answered', { ...suggestion, nature: 'complaint' })).toEqual(['visitedWho', 'visitor', 'visitedAt']);
  });

  test('nobody was there before the complaint came in (rep-22)', () => {
    expect(lacks('visited', { ...closed, visitedAt: '2026-11-18T03:19:59Z' })).toEqual(['visitedAt']);
    expect(lacks('visited', { ...closed, visitedAt: '2026-11-18T03:20:00Z' })).toEqual([]);
  });
});

describe('serious and ordinary (rep-20)', () => {
  const answered = {
    ...again,
    answerHow: 'letter',
    answeredAt: '2026-11-23T02:00:00Z',
    answeredBy: 'staff-4',
    answer: '…',
  };

  test('a serious one is answered by letter, after the deputy general manager has seen it (rep-20)', () => {
    expect(lacks('answered', answered)).toEqual([]);
    expect(lacks('answered', without(answered, 'submittedAt', 'deputyHandling'))).toEqual([
      'submittedAt',
      'deputyHandling',
    ]);
    for (const answerHow of ['phone', 'written']) {
      expect(unmet(register, 'answered', { ...answered, answerHow })).toMatchObject([
        { field: 'answerHow', what: { zh: '情节重大的投诉没有函告客户' } },
      ]);
    }
  });

  test('an ordinary one is answered in writing or by telephone (rep-20)', () => {
    expect([lacks('answered', closed), lacks('answered', untrue)]).toEqual([[], []]);
    expect(lacks('answered', without(closed, 'answerHow'))).toEqual(['answerHow']);
  });

  test('which of the two takes a reason (rep-20)', () => {
    expect(lacks('handling', received)).toEqual(['gravity', 'gravityReason']);
  });
});

describe('true or not, and whose (prj-5.2, prj-5.4, ret-3)', () => {
  test('what is true, or partly, has a person, a department and measures (prj-5.2)', () => {
    for (const verified of ['true', 'partly']) {
      for (const name of ['responsible', 'department', 'measures']) {
        expect(lacks('closed', without({ ...closed, verified }, name))).toEqual([name]);
      }
    }
    expect(lacks('closed', untrue)).toEqual([]);
    expect(lacks('closed', without(untrue, 'verified', 'outcome'))).toEqual(['verified', 'outcome']);
  });

  test('that it is the same problem again is confirmed by a person (prj-5.3)', () => {
    expect(lacks('handling', without(again, 'sameConfirmedBy'))).toEqual(['sameConfirmedBy']);
  });
});

describe('the same problem again (prj-5.3)', () => {
  const first = stored('complaints-4', 'closed', untrue);
  const draft = (values: Values) => similarComplaints({ id: 'complaints-2', values }, [first]).map(({ id }) => id);

  test('is found in like words of the same customer, or about the same call (prj-5.3)', () => {
    expect(draft(again)).toEqual(['complaints-4']);
    expect(draft({ ...again, words: '技术员态度生硬', trigger: 'service' })).toEqual([]);
    const sameCall = stored('complaints-5', 'closed', { ...untrue, words: '甲', callIn: 'call-ins-3' });
    expect(similarComplaints({ id: 'x', values: { ...again, words: '乙乙乙' } }, [sameCall])).toHaveLength(1);
  });

  test('not in another customer’s, not in a later one, not in itself (prj-5.3)', () => {
    expect(draft({ ...again, customer: 'customers-1' })).toEqual([]);
    expect(draft({ ...again, receivedAt: '2026-10-20T01:59:59Z' })).toEqual([]);
    expect(similarComplaints({ id: 'complaints-4', values: again }, [first])).toEqual([]);
  });

  test('is suggested, and no longer once somebody has settled it (prj-5.3)', async () => {
    const ask = (values: Values) =>
      complaintAdvice({ id: 'd', values, state: 'received' }, lookupIn([first]), contextAt('2026-11-23 09:00'));
    const { earlier: _, ...open } = again;
    expect(await ask(open)).toMatchObject([{ kind: 'suggest', clause: 'prj-5.3', set: { earlier: 'complaints-4' } }]);
    expect(await ask(again)).toEqual([]);
    expect(await ask({ customer: { a: 1 }, words: ['x'] })).toEqual([]);
  });
});

describe('what the files know (rep-17, rep-22)', () => {
  const call = stored('call-ins-6', 'taken-back', {
    customer: 'customers-1',
    technician: 'staff-2',
    contact: '周国平',
  });
  const card = stored('surveys-4', 'answered', {
    kind: 'per-call',
    callIn: 'call-ins-6',
    customer: 'customers-1',
    complaint: '说好当天修好',
    gravity: 'ordinary',
  });
  const ask = (values: Values) =>
    complaintAdvice({ id: 'd', values, state: 'received' }, lookupIn([call, card]), contextAt('2026-11-23 09:00'));

  test('the card and its call fill in who complains and what was said (rep-17)', async () => {
    const [found] = await ask({ survey: 'surveys-4', receivedAt: at('2026-11-18 11:20') });
    expect(found?.set).toEqual({
      nature: 'complaint',
      customer: 'customers-1',
      callIn: 'call-ins-6',
      words: '说好当天修好',
      gravity: 'ordinary',
      contact: '周国平',
      source: 'card',
    });
  });

  test('the technician of the call does not go alone (rep-22)', async () => {
    const warned = async (visitor: string) =>
      (await ask({ ...closed, visitor })).some(({ kind, field }) => kind === 'warn' && field === 'visitor');
    expect([await warned('staff-2'), await warned('staff-4')]).toEqual([true, false]);
  });
});
