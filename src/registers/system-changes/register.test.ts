import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import type { PaperProps } from '../paper.ts';
import { exampleEntry, examplePaper } from '../paper-parts/example-paper.ts';
import { examples } from './examples.ts';
import changeNotice from './papers/change-notice.tsx';
import changes from './register.ts';

const [archived, rolledBack, notified, planned] = examples as [Values, Values, Values, Values];
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== name));
const lacks = (state: string, values: Values) => unmet(changes, state, values).map(({ field }) => field);

describe('the customer is told beforehand (prj-3.2c)', () => {
  test.each(['plan', 'impact', 'scope', 'windowFrom', 'windowUntil', 'notifiedHow', 'notifiedWho', 'notifiedAt'])(
    'nothing is begun without %s (prj-3.2c)',
    (name) => {
      for (const state of ['notified', 'in-progress', 'verified', 'archived']) {
        const values = { ...without(archived, name), rolledBack: false };
        expect(unmet(changes, state, values)).toMatchObject([{ field: name }]);
      }
      expect(changes.fields[name as keyof typeof changes.fields].clause).toBe('prj-3.2c');
    },
  );

  test('work begins only after the notice: there is no way around it, and not a second before (prj-3.2c)', () => {
    expect(changes.states.planned.next).not.toContain('in-progress');
    const told = (notifiedAt: string) => lacks('in-progress', { ...archived, notifiedAt: at(notifiedAt) });
    expect(told('2026-11-19 19:02:00')).toEqual([]);
    expect(told('2026-11-19 19:02:01')).toEqual(['startedAt']);
  });

  test('a window that ends before it begins is none (prj-3.2c)', () => {
    expect(lacks('notified', { ...notified, windowUntil: at('2026-11-27 18:29') })).toEqual(['windowUntil']);
  });
});

describe('under supervision, recorded and archived (prj-3.2a, prj-3.2b)', () => {
  test('nothing is begun without a supervisor (prj-3.2a)', () => {
    expect(unmet(changes, 'in-progress', without(archived, 'supervisor'))).toMatchObject([{ field: 'supervisor' }]);
    expect(changes.fields.supervisor.clause).toBe('prj-3.2a');
  });

  test.each(['record', 'verification', 'finishedAt', 'sourceArchive', 'scriptArchive', 'version'])(
    'nothing is archived without %s, rolled back or not (prj-3.2b)',
    (name) => {
      expect(lacks('archived', without(archived, name))).toEqual([name]);
      expect(changes.fields[name as keyof typeof changes.fields].clause).toBe('prj-3.2b');
    },
  );

  test('it ends in the archive only (prj-3.2b)', () => {
    const ends = Object.entries(changes.states).filter(([, { next }]) => next.length === 0);
    expect(ends.map(([name]) => name)).toEqual(['archived', 'cancelled']);
    expect(changes.states['in-progress'].next).not.toContain('cancelled');
  });

  test('what was rolled back is not verified, and says why (prj-3.2b)', () => {
    expect(lacks('verified', rolledBack)).toEqual(['rolledBack']);
    expect(lacks('rolled-back', rolledBack)).toEqual([]);
    expect(lacks('rolled-back', without(rolledBack, 'rollbackNote'))).toEqual(['rollbackNote']);
    expect(lacks('rolled-back', { ...rolledBack, rolledBack: false })).toEqual(['rolledBack']);
  });

  test('its examples stand where they say', () => {
    expect([lacks('archived', archived), lacks('notified', notified), lacks('planned', planned)].flat()).toEqual([]);
  });
});

describe('what whoever plans it should know (prj-3.2c)', () => {
  const system = stored('assets-3', 'in-service', { customer: 'customers-2', model: 'V5.2' });
  const before = stored('system-changes-1', 'archived', archived);
  const next = stored('system-changes-3', 'notified', notified);
  const advise = (values: Values, state: string, now = '2026-11-23 09:00') =>
    changes.advice({ id: 'draft', values, state }, lookupIn([system, before, next]), contextAt(now));

  test('the customer, and the version that was pinned last (prj-3.2b)', async () => {
    expect(await advise({ system: 'assets-3' }, 'planned')).toMatchObject([
      { kind: 'suggest', set: { customer: 'customers-2', versionBefore: 'V5.2.1' } },
    ]);
  });

  test('another change of the same system at the same time; one that begins as it ends is none (prj-3.2c)', async () => {
    const window = (from: string, until: string) =>
      advise({ ...planned, system: 'assets-3', windowFrom: at(from), windowUntil: at(until) }, 'planned');
    expect((await window('2026-11-27 19:00', '2026-11-27 21:00'))[0]).toMatchObject({
      field: 'windowFrom',
      entries: [{ id: 'system-changes-3' }],
    });
    expect((await window('2026-11-27 19:30', '2026-11-27 21:00')).filter(({ kind }) => kind === 'warn')).toEqual([]);
  });

  test('the window has begun and nobody was told (prj-3.2c)', async () => {
    const told = async (now: string) =>
      (await advise(notified, 'planned', now)).filter(({ field }) => field === 'notifiedAt').length;
    expect([await told('2026-11-27 18:30:00'), await told('2026-11-27 18:30:01')]).toEqual([0, 1]);
    expect(await advise(archived, 'archived')).toEqual([]);
  });
});

describe('the notice on paper (prj-3.2c)', () => {
  const html = (values: Values, more: Partial<PaperProps> = {}) =>
    renderToString(h(changeNotice.Sheet, examplePaper(changes, values, more)));
  const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

  test('holds the four things the customer is told, and leaves the answer to a pen (prj-3.2c)', () => {
    const page = text(archived);
    for (const held of [
      '替换对账模块',
      '柜面和自助终端不能缴费',
      '不涉及抄表接口',
      '2026-11-19 19:00 至 20:00',
      '〔customers-2〕',
      'TZ-2026-021',
      '同意按此进行',
    ]) {
      expect(page).toContain(held);
    }
    expect(html(archived)).not.toContain('aria-label="已选"');
  });

  test('blank it is a form; cancelled it says so; markup and wrong values stop nothing', () => {
    const blank = { entry: exampleEntry(changes, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    const entry = exampleEntry(changes, 'x', archived, { state: 'cancelled' });
    expect(text(archived, { entry })).toContain('已取消');
    expect(html({ ...archived, plan: `<script>${'步'.repeat(1900)}` })).not.toContain('<script');
    const wrong = Object.fromEntries(Object.keys(changes.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
