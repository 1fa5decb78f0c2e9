import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import visitRecord from './visit-record.tsx';

const [revisit = {}] = examples;
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(visitRecord.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

describe('the record of a visit (prj-2.5)', () => {
  test('holds who was visited, how, by which plan, what they said and who follows it up (prj-2.5)', () => {
    const page = text(revisit);
    for (const held of [
      '〔customers-2〕',
      '计划月份2026-10',
      '〔staff-3〕',
      '问题',
      '希望自助终端能打明细',
      'SC-20261119-A001',
    ]) {
      expect(page).toContain(held);
    }
    const ticked = [...html(revisit).matchAll(/aria-label="已选".*?<\/svg>([^<]*)/g)].map(([, label]) => label);
    expect(ticked).toEqual(['回访', '电话']);
  });

  test('thirty findings stay on the page; blank it is a form; markup and wrong values stop nothing', () => {
    const findings = manyRows({ finding: '好', kind: 'praise' }, 30);
    expect(text({ ...revisit, findings })).toContain('另 25 行见登记簿');
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    expect(html({ ...revisit, operation: `<script>${'况'.repeat(1900)}` })).not.toContain('<script');
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
