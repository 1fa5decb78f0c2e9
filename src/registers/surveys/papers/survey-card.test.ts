import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import callIns from '../../call-ins/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import surveyCard from './survey-card.tsx';

const [, , , complained, periodic] = examples as readonly Values[] & [Values, Values, Values, Values, Values];
const related = new Map([['call-ins-6', exampleEntry(callIns, 'call-ins-6', {})]]);
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(surveyCard.Sheet, examplePaper(register, values, { related, ...more })));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');
const ticked = (page: string) => [...page.matchAll(/aria-label="已选".*?<\/svg>([^<]*)/g)].map(([, label]) => label);

describe('the survey card (rep-18, rep-19)', () => {
  test('it names call, customer and technician, and ticks each aspect (rep-19)', () => {
    for (const held of ['CI-20261123-A001', '〔customers-1〕', '〔staff-2〕', '说好当天修好']) {
      expect(text(complained)).toContain(held);
    }
    expect(ticked(html(complained))).toEqual(['满意', '一般', '满意', '不满意', '电话', '一般']);
  });

  test('a periodic survey has its own aspects (gen-1.5)', () => {
    expect(text(periodic)).toContain('解决效果');
    expect(text(periodic)).toContain('服务调查表');
    expect(text(periodic)).not.toContain('承诺办理');
  });

  test('blank it offers four grades for each of the four, and ticks none (rep-19)', () => {
    const page = html({}, { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' });
    expect(page.match(/>很满意</g)).toHaveLength(4);
    expect(ticked(page)).toEqual([]);
    expect(page).not.toMatch(/undefined|null|NaN/);
    expect(text({}, { language: 'en' })).not.toMatch(/满意|态度|建议/);
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong)).toContain('<article');
    const page = html({ ...complained, complaint: `<script>\u202e${'慢'.repeat(3000)}` });
    expect(page).not.toMatch(/<script|\u202e/);
    expect(page).toContain('（见登记簿）');
  });
});
