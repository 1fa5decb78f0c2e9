import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import handoverList from './handover-list.tsx';

const [closed, accepted] = examples as [Values, Values];
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(handoverList.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the minutes of a handover (prj-1.2)', () => {
  test('they hold the four documents, the open problems, the boundaries and whom to ring (prj-1.2)', () => {
    const page = text(closed);
    for (const held of [
      '营业收费系统技术资料 V5.2.pdf',
      '维护边界（客户已签阅）.pdf',
      '自助终端小票缺公司抬头',
      '到银行的专线归客户',
      '13800001005',
      '〔staff-3〕　2026-03-06',
    ]) {
      expect(page).toContain(held);
    }
    expect(page.match(/已交/g)).toHaveLength(1 + 4);
  });

  test('a document that is missing is not called handed in (prj-1.2)', () => {
    expect(text(accepted).match(/已交/g)).toHaveLength(1 + 3);
  });

  test('the last day of the two weeks stands there (prj-1.1)', () => {
    const what = { zh: '完成移交', en: 'Complete' };
    const dueAt = '2026-11-30T15:59:59.999Z' as Instant;
    const obligations = {
      'handover-finish': { clause: 'prj-1.1', what, explain: what, status: 'upcoming' as const, dueAt },
    };
    expect(text(accepted, { obligations })).toContain('移交期限2026-11-30');
  });

  test('thirty problems stay on the page, and the last row says how many are not on it (prj-1.2)', () => {
    const openProblems = manyRows({ problem: '漏报警' }, 30);
    expect(text({ ...closed, openProblems })).toContain('另 25 行见登记簿');
  });

  test('blank it is a form to be written on, and voided it says so', () => {
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    expect(text(closed, { entry: exampleEntry(register, 'x', closed, { state: 'void' }) })).toContain('作废');
  });

  test('markup is text, long texts are cut, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(
      Object.keys(register.fields).map((name) => [name, { a: ['x'], b: { problem: 7 } }]),
    );
    expect(html(wrong)).toContain('<article');
    const page = html({ ...closed, project: '<script>\u202e', outerScope: '界'.repeat(2000) });
    expect(page).not.toMatch(/<script|\u202e/);
    expect(page).toContain('…（见登记簿）');
    expect(text(closed, { language: 'en' })).toContain('Handover minutes');
  });
});
