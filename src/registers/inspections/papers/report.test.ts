import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import report from './report.tsx';

const october = examples[1] as Values;
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(report.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the report of an inspection (prj-2.3)', () => {
  test('holds system, month, edition of the checklist, inspector, readings, findings and the whole hash (prj-5.5)', () => {
    const hash = '0a1b2c3d'.repeat(8);
    const page = text(october, { hash });
    for (const held of [
      '〔assets-3〕',
      '〔customers-2〕',
      '巡检月份2026-10',
      '应用系统巡检表　2026-11-20',
      '26 / 26',
      '〔staff-3〕',
      '2.6 s',
      '不适用本系统没有调度画面',
      '注意月末对账报表要 6 分钟',
      '工作日志 WL-20261015-A001',
      hash,
    ]) {
      expect(page).toContain(held);
    }
  });

  test('every item of the longest checklist stands on it; of more it says how many are not', () => {
    const items = (count: number) => ({ ...october, items: manyRows({ item: '试项', result: 'pass' }, count) });
    expect(text(items(36)).match(/试项/g)).toHaveLength(36);
    expect(text(items(41))).toContain('另 6 行见登记簿');
  });

  test('blank it is a form, voided it says so, markup is text, and wrong values stop nothing', () => {
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    expect(text(october, { entry: exampleEntry(register, 'x', october, { state: 'void' }) })).toContain('作废');
    expect(html({ ...october, conclusion: `<script>${'好'.repeat(1900)}` })).not.toContain('<script');
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'], b: { item: 7 } }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
