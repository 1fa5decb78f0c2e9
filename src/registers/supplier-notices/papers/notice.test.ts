import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import notice from './notice.tsx';

const [, sent, solved] = examples as [Values, Values, Values];
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(notice.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the notice to a supplier (gen-2.3)', () => {
  test('it states the eight things, each under its label (gen-2.3)', () => {
    const page = text(sent);
    for (const held of [
      '问题控制柜变频器上电报 OC1',
      '型号PK-75 变频器 VF-7.5',
      '数量1',
      '设备地址锦绣路 88 号',
      '联系人方阿姨',
      '电话13800000305',
      '要求解决时间2026-11-25 17:00',
    ]) {
      expect(page).toContain(held);
    }
    expect(html(sent)).toMatch(/费用承担<\/dt>.*?aria-label="已选"(?:(?!svg>).)*<\/svg>供应商/);
  });

  test('it shows how the supplier was followed, and the result (gen-2.4)', () => {
    for (const held of ['答应次日寄主板', '2026-11-18', '是', '2026-11-19　更换主板两块']) {
      expect(text(solved)).toContain(held);
    }
    expect(text({ ...solved, followUps: manyRows({ on: '2026-11-18', progress: '催' }, 30) })).toContain(
      '另 23 行见登记簿',
    );
  });

  test('blank it is a form; in English it has no Chinese label', () => {
    const blank = text({}, { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' });
    expect(blank).not.toMatch(/undefined|null|NaN/);
    for (const label of ['要求解决时间', '费用承担', '跟踪（跟到解决为止）']) expect(blank).toContain(label);
    expect(text({}, { language: 'en' })).not.toMatch(/问题|型号|费用/);
  });

  test('a notice that was taken back says so; markup is text, and wrong values stop nothing', () => {
    expect(text(sent, { entry: exampleEntry(register, 'x', sent, { state: 'withdrawn' }) })).toContain('已撤回');
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong)).toContain('<article');
    const page = html({ ...sent, fault: `<script>\u202e${'泵'.repeat(2000)}` });
    expect(page).not.toMatch(/<script|\u202e/);
    expect(page).toContain('（见登记簿）');
  });
});
