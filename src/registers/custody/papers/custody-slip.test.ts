import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import custodySlip from './custody-slip.tsx';

const [drawing, , loaner, spares] = examples as [Values, Values, Values, Values];
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(custodySlip.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');
const ticked = (page: string) => [...page.matchAll(/aria-label="已选".*?<\/svg>([^<]*)/g)].map(([, label]) => label);

describe('the custody slip (dut-6)', () => {
  test('it says what was drawn, by whom, in which condition, and when it came back (dut-6)', () => {
    for (const held of ['PK75-E-001　V2', '〔staff-2〕', '2026-11-02', '一套 6 张', '2026-11-20', '齐']) {
      expect(text(drawing)).toContain(held);
    }
    expect(ticked(html(drawing))).toEqual(['图纸']);
  });

  test('a loaner shows its customer and reading, spares the payment that is due (dut-4)', () => {
    expect(text(loaner)).toContain('〔customers-1〕');
    expect(text(loaner)).toContain('0.0 m³');
    expect(text(spares)).toContain('¥ 188.00　2026-11-30');
  });

  test('thirty rows stay on the sheet; blank it is a form; in English it has no Chinese label', () => {
    const row = { holder: 'staff-2', outOn: '2026-11-02' };
    expect(text({ ...drawing, movements: manyRows(row, 30) })).toContain('另 23 行见登记簿');
    const blank = text({}, { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' });
    expect(blank).not.toMatch(/undefined|null|NaN/);
    expect(blank).toContain('应还日期');
    expect(text({}, { language: 'en' })).not.toMatch(/领用|归还|仓库/);
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong)).toContain('<article');
    expect(html({ ...drawing, purpose: '<script>\u202e', item: '图'.repeat(2000) })).not.toMatch(/<script|\u202e/);
  });
});
