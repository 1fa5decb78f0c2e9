import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import figures from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { surveyAdvice } from './advice.ts';
import { examples } from './examples.ts';
import { callAspects, GRADES } from './grades.ts';
import register from './register.ts';
import { responseRate, scores } from './scores.ts';
import { surveyId } from './survey-id.ts';

const [prepared, sent, answered, complained, periodic] = examples as readonly Values[] &
  [Values, Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

describe('the card (rep-18, rep-19)', () => {
  test('has as many aspects and grades as the clause says (rep-19)', () => {
    const figure = (id: string) => figures.find((one) => one.id === id)?.values[0]?.value;
    expect([Object.keys(callAspects).length, Object.keys(GRADES).length]).toEqual([
      figure('rep-19.aspects'),
      figure('rep-19.grades'),
    ]);
    expect(Object.values(callAspects).map(({ label }) => label.zh)).toEqual(['态度', '技术', '到达时间', '承诺办理']);
  });

  test('of a call names the call and its day, a periodic one needs neither (rep-18)', () => {
    expect(lacks('prepared', without(prepared, 'callIn', 'calledOn'))).toEqual(['callIn', 'calledOn']);
    expect(lacks('settled', periodic)).toEqual([]);
  });

  test('one call has one id for its card, whoever makes it out (rep-18)', () => {
    expect(surveyId('call-ins-5')).toBe(surveyId('call-ins-5'));
    expect(surveyId('call-ins-5')).not.toBe(surveyId('call-ins-6'));
    expect(register.fields.callIn.fault(surveyId('call-ins-5'))).toBeUndefined();
  });
});

describe('the answer (rep-17, rep-20)', () => {
  test('is never entered by the technician who is rated, in no state (rep-17)', () => {
    for (const state of Object.keys(register.states)) {
      const values = { ...complained, enteredBy: 'staff-2' };
      expect(unmet(register, state, values)).toMatchObject([
        { field: 'enteredBy', what: { zh: '录入人就是被评的技术员' } },
      ]);
    }
    expect(lacks('answered', without(answered, 'technician'))).toEqual([]);
  });

  test('an aspect may stay open, but a card without anything is unanswered (rep-19)', () => {
    const empty = without(answered, 'attitude', 'skill', 'arrival', 'promises', 'suggestion');
    expect(lacks('answered', { ...empty, skill: 'fair' })).toEqual([]);
    expect(lacks('answered', empty)).toEqual(['attitude']);
    expect(lacks('unanswered', sent)).toEqual([]);
  });

  test('it is asked whether they complain; a complaint is written down, and has its own record (rep-17, rep-20)', () => {
    expect(lacks('answered', without(answered, 'hasComplaint'))).toEqual(['hasComplaint']);
    expect(lacks('answered', without(complained, 'complaint'))).toEqual(['complaint']);
    expect(lacks('settled', without(complained, 'complaintEntry'))).toEqual(['complaintEntry']);
    expect(lacks('settled', complained)).toEqual([]);
  });

  test('a suggestion goes to its department (gen-1.5)', () => {
    expect(lacks('settled', without(answered, 'forwardedTo'))).toEqual(['forwardedTo']);
  });

  test('nothing is sent before the call, or answered before it was sent (rep-18)', () => {
    expect(lacks('sent', { ...sent, sentOn: '2026-11-19' })).toEqual(['sentOn']);
    expect(lacks('answered', { ...answered, answeredOn: '2026-11-18' })).toEqual(['answeredOn']);
  });
});

describe('response and scores (rep-18, rep-19)', () => {
  const cards = [
    { values: prepared, state: 'prepared' },
    { values: sent, state: 'sent' },
    { values: sent, state: 'unanswered' },
    { values: answered, state: 'answered' },
    { values: complained, state: 'settled' },
    { values: { ...complained, attitude: 'dissatisfied' }, state: 'void' },
  ];

  test('cards without an answer count among those sent, unsent and void ones do not (rep-18)', () => {
    expect(responseRate(cards)).toEqual({ sent: 4, answered: 2, rate: 0.5 });
    expect(responseRate([])).toEqual({ sent: 0, answered: 0, rate: undefined });
  });

  test('each aspect with how many rated it; one left open counts nowhere (rep-19)', () => {
    const { attitude, skill, running } = scores([
      ...cards,
      { values: { skill: 'x', attitude: null }, state: 'answered' },
    ]);
    expect(attitude).toEqual({
      n: 2,
      counts: { 'very-satisfied': 1, satisfied: 1, fair: 0, dissatisfied: 0 },
      mean: 3.5,
    });
    expect([skill.n, skill.mean]).toEqual([2, 2.5]);
    expect([running.n, running.mean]).toEqual([0, undefined]);
  });
});

describe('what the files know (rep-18)', () => {
  const call = stored('call-ins-5', 'closed', {
    calledAt: at('2026-11-19 23:50'),
    finishedAt: at('2026-11-20 00:10'),
    customer: 'customers-3',
    technician: 'staff-2',
    model: 'PK-75',
  });
  const ask = (values: Values, entries = [call], id = 'draft') =>
    surveyAdvice({ id, values, state: 'prepared' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test('the call fills in the card, with its days in Shanghai (rep-18)', async () => {
    const [found] = await ask({ callIn: 'call-ins-5' });
    expect(found?.set).toEqual({
      kind: 'per-call',
      customer: 'customers-3',
      calledOn: '2026-11-19',
      servedOn: '2026-11-20',
      technician: 'staff-2',
      model: 'PK-75',
    });
  });

  test('a second card for the call, and another technician than the call has, are pointed out (rep-17, rep-18)', async () => {
    const values = { ...prepared, servedOn: '2026-11-20', technician: 'staff-3' };
    const found = await ask(values, [call, stored('surveys-9', 'sent', { callIn: 'call-ins-5' })]);
    expect(found.map(({ kind, field, set }) => [kind, field, set])).toEqual([
      ['warn', 'callIn', undefined],
      ['warn', 'technician', { technician: 'staff-2' }],
    ]);
  });

  test('a complaint on the card asks for its record, and finds it once it is there (rep-20, rep-22)', async () => {
    const values = without(complained, 'complaintEntry', 'callIn');
    expect(await ask(values)).toMatchObject([{ kind: 'warn', clause: 'rep-22' }]);
    const record = stored('complaints-7', 'received', { survey: 'surveys-4' });
    expect(await ask(values, [record], 'surveys-4')).toMatchObject([{ set: { complaintEntry: 'complaints-7' } }]);
  });
});
