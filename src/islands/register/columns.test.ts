import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import callIns from '#registers/call-ins/register.ts';
import contracts from '#registers/contracts/register.ts';
import customers from '#registers/customers/register.ts';
import staff from '#registers/staff/register.ts';
import { cellText, columnsOf, filedAt, shortNumber } from './columns.ts';

const today = '2026-11-23';
const entry = (day: string, values = {}) => ({ day, values }) as unknown as Entry;
const number = (no: string, day: string) => shortNumber({ no, day: day as CivilDay });

test('the number stands with the moment by which entries are filed, where that is the next column', () => {
  expect(columnsOf(callIns).map(({ id }) => id)).not.toContain('calledAt');
  expect(columnsOf(contracts).map(({ id }) => id)).toContain('until');
});

test('a call of today, of yesterday, of the last days and of long ago is said as people say it', () => {
  const said = (calledAt: string, day: string) => filedAt(callIns, entry(day, { calledAt }), today);
  expect(said('2026-11-23T00:52:00Z', '2026-11-23')).toBe('今天 08:52');
  expect(said('2026-11-22T00:52:00Z', '2026-11-22')).toBe('昨天 08:52');
  expect(said('2026-11-20T08:18:00Z', '2026-11-20')).toBe('周五 16:18');
  expect(said('2026-11-16T08:18:00Z', '2026-11-16')).toBe('11-16 16:18');
  expect(said('2025-11-20T08:18:00Z', '2025-11-20')).toBe('2025-11-20 16:18');
  expect(said('2026-11-24T08:18:00Z', '2026-11-24')).toBe('11-24 16:18');
});

test('a number is as short as the day above it allows, and never ambiguous', () => {
  expect(number('CI-20261123-A004', '2026-11-23')).toBe('A004');
  expect(number('CI-20261123-A004', '2026-11-20')).toBe('261123-A004');
  expect(number('手写 17', '2026-11-20')).toBe('手写 17');
});

test('a table shows the first column of its lines', () => {
  const named = (id: string) => id;
  const contacts = { c1: { name: '周国平', phone: '13800000101' }, c2: { name: '陆敏' } };
  expect(cellText(customers.fields.contacts, contacts, named)).toBe('周国平、陆敏');
  expect(cellText(staff.fields.roles, { r1: { role: 'clerk' }, r2: { role: 'phone-duty' } }, named)).toBe(
    '业务员、电话负责人',
  );
});

test('what another version or a file has left in a field is shown, not thrown at', () => {
  const named = (id: string) => id;
  expect(cellText(customers.fields.contacts, 'x', named)).toBe('');
  expect(cellText(callIns.fields.customer, 17, named)).toBe('');
  expect(cellText(callIns.fields.calledAt, 'gestern', named)).toBe('gestern');
});
