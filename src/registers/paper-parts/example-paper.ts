import type { ChangeId, Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Instant } from '#domain/instant.ts';
import { firstState, type Register, type Values } from '#domain/register.ts';
import type { PaperProps } from '../paper.ts';

/** What a paper of a register is tried out with: an entry of these values, and everything else as the desk would give it. */
export function examplePaper(register: Register, values: Values, more: Partial<PaperProps> = {}): PaperProps {
  return {
    entry: exampleEntry(register, 'x', values),
    register,
    related: new Map(),
    named: (id) => `〔${id}〕`,
    obligations: {},
    company: { name: '远大电气有限公司', branch: '无锡分公司', servicePhone: '0510-88880000' },
    address: 'https://handbook.example.com/desk/call-ins/?entry=x',
    url: () => undefined,
    hash: `9f2c${'0'.repeat(58)}a1`,
    language: 'zh',
    ...more,
  };
}

/** An entry as it is read from the database. */
export function exampleEntry(register: Register, id: string, values: Values, more: Partial<Entry> = {}): Entry {
  return {
    id,
    register: register.id,
    no: `${register.prefix}-20261123-A001`,
    state: firstState(register),
    day: '2026-11-23' as CivilDay,
    values,
    conflicts: [],
    heads: [],
    refs: [],
    createdAt: '1' as ChangeId,
    updatedAt: '1' as ChangeId,
    ...more,
  };
}

/** The obligation to arrive by an instant. */
export function arrivalBy(dueAt: string): PaperProps['obligations'] {
  const what = { zh: '到场', en: 'Arrive' };
  return { 'dispatch-sla': { clause: 'rep-14', what, dueAt: dueAt as Instant, status: 'upcoming', explain: what } };
}

/** The same row a number of times, under ids that keep their order. */
export function manyRows(row: { readonly [column: string]: Json }, count: number): Json {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i + 1000}`, row]));
}
