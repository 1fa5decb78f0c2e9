import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { at, inShanghai } from '../../../tests/support/service-times.ts';
import { complaintRules } from './rules.ts';

const ask = (rule: keyof typeof complaintRules, values: Values, now = '2026-11-20 10:00') =>
  complaintRules[rule](
    { values: { receivedAt: at('2026-11-20 09:15'), ...values }, state: 'received' },
    contextAt(now),
  );

describe.each([
  ['complaint-visit-due', 'rep-22', 'visitedAt', 'visitAgreedAt'],
  ['complaint-answer-due', 'rep-20', 'answeredAt', 'answerPromisedAt'],
] as const)('%s (%s)', (rule, clause, done, agreed) => {
  test.each([
    ['2026-11-20 23:59:59', 'upcoming', 'met'],
    ['2026-11-21 00:00:00', 'overdue', 'missed'],
  ])(`at %s it is %s; done then, %s (${clause})`, (when, open, closed) => {
    expect(ask(rule, {}, when)).toMatchObject({ clause, status: open, field: done });
    expect(ask(rule, { [done]: at(when) }, '2026-12-01 09:00')).toMatchObject({ status: closed, doneAt: at(when) });
  });

  test(`a time that the customer agreed to counts instead, to the second (${clause})`, () => {
    const values = { [agreed]: at('2026-11-23 15:00') };
    expect(inShanghai(ask(rule, values)?.dueAt)).toBe('2026-11-23 15:00:00');
    const status = (when: string) => ask(rule, { ...values, [done]: at(when) }, '2026-12-01 09:00')?.status;
    expect(['2026-11-23 15:00:00', '2026-11-23 15:00:01'].map(status)).toEqual(['met', 'missed']);
  });

  test(`without the time of the complaint there is nothing to count from (${clause})`, () => {
    expect(ask(rule, { receivedAt: 'gestern' })).toBeUndefined();
  });
});

test('a suggestion is answered, and nobody is sent (rep-20, rep-22)', () => {
  expect(ask('complaint-visit-due', { nature: 'suggestion' })).toBeUndefined();
  expect(ask('complaint-answer-due', { nature: 'suggestion' })?.status).toBe('upcoming');
});

describe('complaint-serious: shown to the deputy general manager (rep-20)', () => {
  test.each([
    ['2026-11-20 23:59:59', 'upcoming', 'met'],
    ['2026-11-21 00:00:00', 'overdue', 'missed'],
  ])('at %s it is %s; shown then, %s (rep-20)', (when, open, closed) => {
    const serious = { gravity: 'serious' };
    expect(ask('complaint-serious', serious, when)).toMatchObject({
      clause: 'rep-20',
      status: open,
      field: 'submittedAt',
    });
    expect(ask('complaint-serious', { ...serious, submittedAt: at(when) }, '2026-12-01 09:00')?.status).toBe(closed);
  });

  test('an ordinary one, or one that nobody has graded, is not (rep-20)', () => {
    expect(ask('complaint-serious', { gravity: 'ordinary' })).toBeUndefined();
    expect(ask('complaint-serious', {})).toBeUndefined();
  });

  test('the answer to a serious one is said to be a letter (rep-20)', () => {
    expect(ask('complaint-answer-due', { gravity: 'serious' })?.explain.zh).toContain('须函告');
    expect(ask('complaint-answer-due', { gravity: 'ordinary' })?.explain.zh).toContain('书面或电话');
  });
});
