import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import openProblemsReport from './open-problems-report.tsx';

const [, logged = {}] = examples;
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(openProblemsReport.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the report to the sales director (prj-2.1b)', () => {
  test('holds problem, explanation, consent and promised time (prj-2.1a, prj-2.1b)', () => {
    const page = text(logged);
    for (const held of [
      '〔customers-2〕',
      '月底对账报表少一个营业点',
      '升级时漏改营业点视图',
      '是　沈洁',
      '2026-11-24 10:00',
      '2026-11-23 17:30',
      '请技术部当晚留一人配合',
    ]) {
      expect(page).toContain(held);
    }
  });

  test('thirty problems stay on the page, and the last row says how many are not on it (prj-2.1b)', () => {
    expect(text({ ...logged, unsolved: manyRows({ problem: '漏报警' }, 30) })).toContain('另 24 行见登记簿');
  });

  test('blank it is a form to be written on; markup is text; wrong values stop nothing', () => {
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    const unsolved = { u1: { problem: `<script>${'题'.repeat(490)}`, promisedAt: 'gestern', consent: 7 } };
    expect(html({ ...logged, unsolved })).not.toContain('<script');
    expect(text({ ...logged, unsolved })).toContain('…（见登记簿）');
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
