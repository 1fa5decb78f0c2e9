import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import checklist from './checklist.tsx';

const [dayClose = {}, , inspection = {}] = examples;
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(checklist.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('a checklist on paper (dut-5)', () => {
  test('says of each item what became of it, and who signed (dut-5)', () => {
    const page = text(dayClose);
    for (const held of ['已做', '当天的都派了', '0 件', '改到 2026-11-23', '复印机待修', '〔staff-1〕']) {
      expect(page).toContain(held);
    }
  });

  test('before it is signed the items stand there, to be answered by pen', () => {
    const page = text(inspection);
    expect(page).toContain('磁盘剩余空间');
    expect(page).toContain('%');
    expect(html(inspection)).not.toContain('>已做');
  });

  test('sixty items stay on the page, and the last row says how many are not on it', () => {
    expect(text({ ...dayClose, items: manyRows({ section: '甲', text: '一项' }, 60) })).toContain('另 30 行见登记簿');
  });

  test('blank it is a form to be written on; markup is text; wrong values stop nothing', () => {
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    const items = { a: { text: `<script>${'题'.repeat(190)}`, note: 7, result: 'done', movedTo: 'gestern' } };
    expect(html({ ...dayClose, items })).not.toContain('<script');
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
