import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { allJobs, jobGroups } from './job-groups.ts';

const job = (id: string, state: string, values: Values = {}) => stored(id, state, { technician: 'wang', ...values });
const due: Record<string, number> = { 'call-ins-1': 200, 'call-ins-2': 100 };
const groups = (calls: ReturnType<typeof job>[], today = '2026-11-23') =>
  jobGroups(calls, 'wang', {
    today: today as never,
    timeZone: 'Asia/Shanghai',
    dueMs: ({ id }) => due[id] ?? Number.POSITIVE_INFINITY,
  });
const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);

describe('the jobs of a technician', () => {
  test('what is due first leads, and what has no due time comes last (rep-14)', () => {
    const found = groups([
      job('call-ins-9', 'dispatched'),
      job('call-ins-1', 'on-site'),
      job('call-ins-2', 'dispatched'),
    ]);
    expect(ids(found.open)).toEqual(['call-ins-2', 'call-ins-1', 'call-ins-9']);
  });

  test('of somebody else, waiting for dispatch, cancelled or void, none is listed (flo-1.3)', () => {
    const others = [
      job('call-ins-1', 'dispatched', { technician: 'chen' }),
      ...['registered', 'cancelled', 'void'].map((state, i) => job(`call-ins-${i + 3}`, state)),
    ];
    expect(allJobs(groups(others))).toEqual([]);
  });

  test('a voucher that is not handed in stays listed, whatever the day (rep-4)', () => {
    const found = groups([
      job('call-ins-1', 'solved', { finishedAt: at('2026-11-20 17:00') }),
      job('call-ins-2', 'taken-back', { finishedAt: at('2026-11-19 10:00') }),
    ]);
    expect(ids(found.waiting)).toEqual(['call-ins-2', 'call-ins-1']);
    expect(found.todays).toBe(0);
  });

  test('what is done counts for the day on which it was finished, which begins at midnight in Shanghai', () => {
    const closed = (id: string, when: string) => job(id, 'closed', { finishedAt: at(when) });
    const found = groups([
      closed('call-ins-1', '2026-11-22 23:59:59'),
      closed('call-ins-2', '2026-11-23 00:00'),
      closed('call-ins-3', '2026-11-23 23:59:59'),
      job('call-ins-4', 'closed', { finishedAt: 'soon' }),
      job('call-ins-5', 'dispatched'),
    ]);
    expect(ids(found.done)).toEqual(['call-ins-2', 'call-ins-3']);
    expect(found.todays).toBe(3);
  });
});
