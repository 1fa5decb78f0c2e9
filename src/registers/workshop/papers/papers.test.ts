import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { examples as callInsExamples } from '../../call-ins/examples.ts';
import callIns from '../../call-ins/register.ts';
import type { Paper, PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import receipt from './receipt.tsx';
import repairCard from './repair-card.tsx';

const [received, inRepair, closed] = examples as [Values, Values, Values];
const related = new Map([['call-ins-6', exampleEntry(callIns, 'call-ins-6', callInsExamples[5] ?? {})]]);

const html = ({ Sheet }: Paper, values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(Sheet, examplePaper(register, values, { related, ...more })));
const text = (paper: Paper, values: Values, more?: Partial<PaperProps>) =>
  html(paper, values, more).replace(/<[^>]*>/g, '');
const times = (page: string, held: string) => page.split(held).length - 1;

describe('the receipt for goods that are taken back (rep-6)', () => {
  test('stub and original hold the same number, goods and promised day (rep-6, rep-9)', () => {
    const page = text(receipt, received);
    for (const held of ['LQ-000412', 'FW-2026-1158', 'UF300-19-2208', '2026-11-24', '外壳左侧有旧划痕']) {
      expect(times(page, held), held).toBe(2);
    }
  });

  test('it says that the goods are handed out against it, and whom to call when it is lost (rep-7)', () => {
    expect(text(receipt, received)).toContain('凭本收据取回商品');
    expect(text(receipt, received)).toContain('遗失请即来电 0510-88880000');
  });

  test('once it is void, it says so (rep-7)', () => {
    expect(text(receipt, closed)).toMatch(/>?作废/);
    expect(html(receipt, closed)).toContain('slip-stamp');
    expect(html(receipt, received)).not.toContain('slip-stamp');
  });
});

describe('the card that hangs on the goods (rep-7)', () => {
  test('it holds who worked from when until when; time in which two worked counts once (rep-7)', () => {
    const page = text(repairCard, inRepair);
    for (const held of ['09:00', '10:30', '〔staff-2〕', '11:00', '〔staff-3〕', '工时合计2:00']) {
      expect(page).toContain(held);
    }
  });

  test('the parts, the check and the promised day are on it (rep-7, rep-9)', () => {
    const page = html(repairCard, closed);
    for (const held of ['主板 UF-300', '¥ 915.50', '〔staff-4〕', '2026-11-17']) expect(page).toContain(held);
    expect(page).toMatch(/aria-label="已选".*?<\/svg>合格/);
  });

  test('a check that failed is ticked as such, and none is ticked before the check (rep-7)', () => {
    expect(html(repairCard, { ...closed, checkPassed: false })).toMatch(
      /aria-label="已选"[^>]*>(?:(?!svg>).)*<\/svg>返修/,
    );
    expect(html(repairCard, inRepair, { related: new Map() })).not.toContain('aria-label="已选"');
  });

  test('forty stretches of work stay on the card, and the last line says how many are not on it (rep-7)', () => {
    const row = { from: '2026-11-16T01:00:00Z', until: '2026-11-16T02:30:00Z', who: 'staff-2' };
    expect(text(repairCard, { ...inRepair, labour: manyRows(row, 40) })).toContain('另 35 行见登记簿');
  });
});

describe.each([
  ['receipt', receipt],
  ['repair card', repairCard],
])('a blank or spoilt %s', (_, paper) => {
  test('with nothing filled in it is a form to be written on (rep-6)', () => {
    const entry = exampleEntry(register, 'x', {}, { no: '' });
    expect(text(paper, {}, { entry, address: '', hash: '' })).not.toMatch(/undefined|null|NaN/);
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(paper, wrong)).toContain('<article');
    expect(html(paper, { ...closed, goods: '<script>\u202e', accessories: '附'.repeat(2000) })).not.toMatch(
      /<script|\u202e/,
    );
  });
});
