import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import complaintAnswer from './complaint-answer.tsx';

const [closed, again] = examples as [Values, Values];
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(complaintAnswer.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the answer to a complaint (rep-20)', () => {
  test('it says what was found, what was done, how it is prevented, and whom to call (rep-20)', () => {
    for (const held of [
      '〔customers-1〕',
      '周国平',
      '说好当天修好',
      '备用机已装好',
      '上门检查表加“备用机”一项',
      '0510-88880000',
      '2026-11-19',
    ]) {
      expect(text(closed)).toContain(held);
    }
  });

  test('what was found and who is responsible stay inside the company; the deputy signs what is serious (rep-20, prj-5.2)', () => {
    expect(text(closed)).not.toContain('〔staff-2〕');
    expect(text(closed)).not.toContain('也没有带备用机');
    expect(text(closed)).not.toContain('副总经理');
    expect(text(again)).toContain('副总经理');
    expect(text(again)).not.toContain('立即回退升级');
  });

  test('blank it is a form; in English it has no Chinese label', () => {
    const blank = text({}, { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' });
    expect(blank).not.toMatch(/undefined|null|NaN/);
    expect(blank).toContain('防止再犯的措施');
    expect(text({}, { language: 'en' })).not.toMatch(/投诉|查明|处理/);
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong)).toContain('<article');
    const page = html({ ...closed, answer: `<script>\u202e${'修'.repeat(3000)}` });
    expect(page).not.toMatch(/<script|\u202e/);
    expect(page).toContain('（见登记簿）');
  });
});
