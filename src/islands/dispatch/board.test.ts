import { expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Instant } from '#domain/instant.ts';
import type { Obligation } from '#domain/obligation.ts';
import { expiredNames, technicians, waitingCalls } from './board.ts';

const TODAY = '2026-11-23' as CivilDay;
const ZONE = 'Asia/Shanghai';

function call(id: string, day: string, more: { state?: string; values?: Record<string, Json> } = {}): Entry {
  return { id, no: id, day, state: 'registered', values: {}, ...more } as unknown as Entry;
}

const dueAt = (times: Record<string, string>) => (entry: Entry) =>
  times[entry.id] ? ({ dueAt: times[entry.id] as Instant } as Obligation) : undefined;

test('calls of earlier days go before those of today, and among them the one that is due first (rep-13)', () => {
  const calls = [
    call('today-late', '2026-11-23'),
    call('today-soon', '2026-11-23'),
    call('yesterday', '2026-11-22'),
    call('last-week', '2026-11-16'),
    call('sent', '2026-11-20', { state: 'dispatched' }),
  ];
  const due = dueAt({
    'today-late': '2026-11-23T09:00:00Z',
    'today-soon': '2026-11-23T06:00:00Z',
    yesterday: '2026-11-23T08:00:00Z',
    'last-week': '2026-11-17T08:00:00Z',
  });
  const order = waitingCalls(calls, TODAY, due);
  expect(order.map(({ call: { id } }) => id)).toEqual(['last-week', 'yesterday', 'today-soon', 'today-late']);
  expect(order.map(({ isFromBefore }) => isFromBefore)).toEqual([true, true, false, false]);
});

test('a call whose due time is not known comes behind those that are due, in the order of its number', () => {
  const calls = [call('b', '2026-11-23'), call('a', '2026-11-23'), call('c', '2026-11-23')];
  const order = waitingCalls(calls, TODAY, dueAt({ c: '2026-11-23T09:00:00Z' }));
  expect(order.map(({ call: { id } }) => id)).toEqual(['c', 'a', 'b']);
});

function member(id: string, values: Record<string, Json>, state = 'active'): Entry {
  return { id, state, values: { name: id, roles: { r1: { role: 'technician' } }, ...values } } as unknown as Entry;
}

test('only technicians and engineers who have not left can be sent, the least loaded first (flo-1.3)', () => {
  const staff = [
    member('busy', {}),
    member('clerk', { roles: { r1: { role: 'clerk' } } }),
    member('left', {}, 'left'),
    member('engineer', { roles: { r1: { role: 'clerk' }, r2: { role: 'engineer' } } }),
  ];
  const calls = [
    call('1', '2026-11-20', { state: 'on-site', values: { technician: 'busy' } }),
    call('2', '2026-11-23', { state: 'closed', values: { technician: 'busy' } }),
    call('3', '2026-11-23', { state: 'cancelled', values: { technician: 'busy' } }),
    call('4', '2026-11-20', { state: 'closed', values: { technician: 'busy', dispatchedAt: '2026-11-22T16:00:00Z' } }),
    call('5', '2026-11-20', { state: 'closed', values: { technician: 'busy', dispatchedAt: '2026-11-22T15:59:59Z' } }),
  ];
  const found = technicians(staff, calls, TODAY, ZONE);
  expect(found.map(({ id }) => id)).toEqual(['engineer', 'busy']);
  expect(found[1]).toMatchObject({ open: [{ id: '1' }], todays: 2 });
});

test('a certificate counts on the last day of its term, and no longer on the day after (ret-5)', () => {
  const certificates = {
    c1: { name: '今天到期', validUntil: '2026-11-23' },
    c2: { name: '昨天到期', validUntil: '2026-11-22' },
    c3: { name: '不会到期' },
  };
  const [person] = technicians([member('a', { certificates })], [], TODAY, ZONE);
  expect(person && expiredNames(person)).toEqual(['昨天到期']);
});

test('a certificate that was renewed counts by its new term, wherever the old one stands (ret-5)', () => {
  const certificates = {
    c1: { name: '电工证', validUntil: '2029-11-22' },
    c2: { name: '电工证', validUntil: '2026-11-22' },
  };
  const [person] = technicians([member('a', { certificates })], [], TODAY, ZONE);
  expect(person?.certificates).toEqual([{ name: '电工证', validUntil: '2029-11-22', isExpired: false }]);
});

test('who is on leave stands last, from the first day of the leave to the last', () => {
  const leave = (from: string, until?: string) => ({ leave: { l1: { from, ...(until && { until }) } } });
  const staff = [
    member('first-day', leave('2026-11-23', '2026-11-24')),
    member('last-day', leave('2026-11-20', '2026-11-23')),
    member('tomorrow', leave('2026-11-24')),
    member('open', leave('2026-11-01')),
    member('back', leave('2026-11-20', '2026-11-22')),
  ];
  const found = technicians(staff, [], TODAY, ZONE);
  expect(found.map(({ id, onLeaveUntil }) => [id, onLeaveUntil])).toEqual([
    ['back', undefined],
    ['tomorrow', undefined],
    ['first-day', '2026-11-24'],
    ['last-day', '2026-11-23'],
    ['open', true],
  ]);
});

test('values that are none of their field do no harm', () => {
  const staff = [member('a', { certificates: 'x', leave: [1], roles: { r1: { role: 'technician' }, r2: 'x' } })];
  expect(technicians(staff, [], TODAY, ZONE)).toMatchObject([{ certificates: [], onLeaveUntil: undefined }]);
});
