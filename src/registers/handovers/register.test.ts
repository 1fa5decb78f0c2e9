import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { examples } from './examples.ts';
import handovers from './register.ts';
import { handoverRules } from './rules.ts';

const [closed, accepted, joined, preparing] = examples as [Values, Values, Values, Values];
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
const lacks = (state: string, values: Values) => unmet(handovers, state, values).map(({ field }) => field);
const ask = (rule: keyof typeof handoverRules, values: Values, now = '2026-11-20 17:00', state = 'accepted') =>
  handoverRules[rule]({ values, state }, contextAt(now));

describe('nothing is handed over without the four documents (prj-1.2)', () => {
  test.each([
    ['technicalFiles', '技术资料', ['technicalFiles', 'technicalReference']],
    ['problemsFiles', '遗留问题及完成时间表', ['problemsFiles', 'problemsReference']],
    ['outerFiles', '外部边界', ['outerFiles', 'outerReference']],
    ['innerFiles', '内部边界', ['innerFiles', 'innerReference']],
  ])('not without %s, and it says which is missing (prj-1.2)', (field, title, names) => {
    for (const state of ['handed-over', 'closed']) {
      expect(unmet(handovers, state, without(closed, ...names))).toMatchObject([
        { field, clause: 'prj-1.2', what: { zh: `移交文档缺“${title}”` } },
      ]);
    }
  });

  test('the place where the paper is kept does instead of a file; blanks and empty tables do not (prj-1.2)', () => {
    const paper = { ...closed, innerFiles: {}, innerReference: '组长室 A-12' };
    expect(lacks('handed-over', paper)).toEqual([]);
    expect(lacks('handed-over', { ...paper, innerReference: ' ' })).toEqual(['innerFiles']);
    expect(lacks('handed-over', { ...without(paper, 'innerReference'), innerFiles: 'x' })).toEqual(['innerFiles']);
  });

  test('an open problem without a date is none of a schedule; a solved one needs none (prj-1.2)', () => {
    const row = (more: Record<string, string>) => ({ ...closed, openProblems: { a: { problem: '漏报警', ...more } } });
    expect(lacks('handed-over', row({}))).toEqual(['openProblems']);
    expect(lacks('handed-over', row({ dueOn: '2026-12-01' }))).toEqual([]);
    expect(lacks('handed-over', row({ solvedOn: '2026-02-20' }))).toEqual([]);
  });

  test('it is not handed over before it was accepted (prj-1.1)', () => {
    expect(lacks('handed-over', { ...closed, handedOverOn: '2026-02-13' })).toEqual(['handedOverOn']);
    expect(lacks('handed-over', { ...closed, handedOverOn: '2026-02-14' })).toEqual([]);
  });
});

describe('nothing is closed before the passwords are changed (prj-3.1b)', () => {
  test.each(['system', 'passwordsChangedBy', 'passwordsChangedOn'])('not without %s (prj-1.1, prj-3.1b)', (name) => {
    expect(lacks('closed', without(closed, name))).toEqual([name]);
    expect(lacks('handed-over', without(closed, name))).toEqual([]);
  });

  test('passwords that were changed before the handover are known to those who left (prj-3.1b)', () => {
    expect(lacks('closed', { ...closed, passwordsChangedOn: '2026-02-27' })).toEqual(['passwordsChangedOn']);
  });

  test('the password itself is refused in every state (prj-3.1a)', () => {
    for (const state of Object.keys(handovers.states)) {
      expect(lacks(state, { ...closed, passwordsAgreedWith: '统一改为 Qingyuan@2026' })).toEqual([
        'passwordsAgreedWith',
      ]);
    }
  });
});

describe('handover-start: the team joins a month before the final acceptance (prj-1.1)', () => {
  const due = (values: Values) => inShanghai(ask('handover-start', values)?.dueAt);

  test('by the day that is planned, and by the real one once there is one (prj-1.1)', () => {
    expect(due({ plannedAcceptanceOn: '2026-12-21' })).toBe('2026-11-21 23:59:59.999');
    expect(due({ plannedAcceptanceOn: '2026-12-21', acceptedOn: '2026-12-28' })).toBe('2026-11-28 23:59:59.999');
    expect(due({ plannedAcceptanceOn: '2026-03-31' })).toBe('2026-02-28 23:59:59.999');
  });

  test.each([
    ['2026-11-21', 'met'],
    ['2026-11-22', 'missed'],
  ])('joined on %s it is %s (prj-1.1)', (joinedOn, status) => {
    const found = ask('handover-start', { plannedAcceptanceOn: '2026-12-21', joinedOn });
    expect(found).toMatchObject({ clause: 'prj-1.1', status, doneOn: joinedOn, field: 'joinedOn' });
  });

  test.each([
    ['2026-11-21 23:59:59', 'upcoming'],
    ['2026-11-22 00:00:00', 'overdue'],
  ])('not joined at %s it is %s (prj-1.1)', (now, status) => {
    expect(ask('handover-start', { plannedAcceptanceOn: '2026-12-21' }, now)?.status).toBe(status);
  });
});

describe('handover-finish: handed over within two weeks of the acceptance (prj-1.1)', () => {
  const values = { acceptedOn: '2026-02-14' };

  test.each([
    ['2026-02-28 23:59:59', 'upcoming'],
    ['2026-03-01 00:00:00', 'overdue'],
  ])('not handed over at %s it is %s, Spring Festival or not (prj-1.1)', (now, status) => {
    expect(ask('handover-finish', values, now)?.status).toBe(status);
  });

  test('on the last of the fourteen days it is in time, the next day late (prj-1.1)', () => {
    const on = (handedOverOn: string) => ask('handover-finish', { ...values, handedOverOn })?.status;
    expect(['2026-02-28', '2026-03-01'].map(on)).toEqual(['met', 'missed']);
  });

  test('before the acceptance, and for a project that was cancelled, nothing is due (prj-1.1)', () => {
    expect(ask('handover-finish', { plannedAcceptanceOn: '2026-02-14' })).toBeUndefined();
    expect(ask('handover-finish', values, '2026-11-20 17:00', 'cancelled')).toBeUndefined();
    expect(ask('handover-start', values, '2026-11-20 17:00', 'cancelled')).toBeUndefined();
    expect(ask('handover-finish', { acceptedOn: '9999-12-31' })).toBeUndefined();
    expect(ask('handover-start', { acceptedOn: '2025-12-31' })).toBeUndefined();
  });
});

describe('what whoever prepares it should know (prj-1.2)', () => {
  const advise = (values: Values, state = 'accepted', ...entries: Parameters<typeof lookupIn>[0]) =>
    handovers.advice({ id: 'draft', values, state }, lookupIn(entries), contextAt('2026-12-05 09:00'));

  test('once accepted, the documents that are still to come are named (prj-1.2)', async () => {
    const [found] = await advise(accepted);
    expect(found?.text.zh).toBe('还缺 1 类移交文档：内部边界');
    expect(await advise(joined, 'joined')).toEqual([]);
  });

  test('problems past their date are named until they are solved (prj-1.2)', async () => {
    const late = (await advise(accepted)).find(({ field }) => field === 'openProblems');
    expect(late?.text.zh).toContain('压力传感器');
    expect((await advise(closed, 'closed')).filter(({ field }) => field === 'openProblems')).toEqual([]);
  });

  test('customer and maintenance come from the file of the system, which is handed over once (prj-1.2)', async () => {
    const system = stored('assets-3', 'in-service', { customer: 'customers-2', freeMaintenanceUntil: '2027-02-28' });
    const other = stored('handovers-1', 'closed', { system: 'assets-3' });
    const found = await advise({ system: 'assets-3' }, 'preparing', system, other);
    expect(found).toMatchObject([
      { set: { customer: 'customers-2', maintenanceUntil: '2027-02-28' } },
      { kind: 'warn', field: 'system', entries: [{ id: 'handovers-1' }] },
    ]);
  });
});

test('its examples stand where they say', () => {
  const placed: [string, Values][] = [
    ['closed', closed],
    ['accepted', accepted],
    ['joined', joined],
    ['preparing', preparing],
  ];
  expect(placed.flatMap(([state, values]) => lacks(state, values))).toEqual([]);
});
