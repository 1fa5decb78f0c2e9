import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { examples as assets } from '../../assets/examples.ts';
import assetRegister from '../../assets/register.ts';
import { examples as customers } from '../../customers/examples.ts';
import customerRegister from '../../customers/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import freeMaintenanceReport from './free-maintenance-report.tsx';

const [contract, free] = examples as [Values, Values];
const read = (...entries: Entry[]): Partial<PaperProps> => ({
  related: new Map(entries.map((entry) => [entry.id, entry])),
});
const customer = exampleEntry(customerRegister, 'customers-2', customers[1] as Values);
const asset = exampleEntry(assetRegister, 'assets-3', assets[2] as Values);
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(freeMaintenanceReport.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');
const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };

describe('the report that free maintenance ends (prj-4)', () => {
  test('it says whose system is maintained free of charge until when, and when that was reported (prj-4)', () => {
    const page = text(free, read(customer, asset));
    for (const held of [
      '报告日期2026-11-26',
      '项目名称营业收费系统 V5.2',
      '客户〔customers-2〕',
      '免费维护起始2026-03-01',
      '期满日期2027-02-28',
      '服务范围营业收费系统的故障处理',
      '客户联系人与态度沈洁　信息中心主任　13800000230',
    ]) {
      expect(page).toContain(held);
    }
  });

  test('the day by which it is due stands on it, as the rule reckons it (prj-4)', () => {
    const what = { zh: '书面报告销售总监', en: 'Report to the sales director' };
    const dueAt = '2026-11-28T15:59:59.999Z' as Instant;
    const due = { clause: 'prj-4', what, dueAt, status: 'upcoming', explain: what } as const;
    expect(text(free, { obligations: { 'free-maintenance-expiry': due } })).toContain('应报告日期2026-11-28');
    expect(text(free)).toContain('应报告日期移交文件约定的期满措施');
  });

  test('the sales director arranges on it who follows it up, and three sign (prj-4)', () => {
    const page = text(free);
    for (const held of ['建议的后续服务', '销售总监安排', '跟进销售', '跟进结果及日期']) expect(page).toContain(held);
    expect(page).toMatch(/组长销售总监销售经理/);
    expect(text({ ...free, renewedAs: 'contracts-4' })).toContain('跟进结果及日期〔contracts-4〕');
  });

  test('for a maintenance contract it is stamped as the wrong paper, and a voided entry says so (rep-15, prj-4)', () => {
    expect(text(contract)).toContain('保养合同不用此单');
    expect(text(free)).not.toContain('保养合同不用此单');
    expect(text(free, { entry: exampleEntry(register, 'x', free, { state: 'void' }) })).toContain('作废');
  });

  test('blank it is a form; in English it has no Chinese label', () => {
    const form = text({}, blank);
    expect(form).not.toMatch(/undefined|null|NaN|不用此单/);
    for (const label of ['报告人（组长）', '终验日期', '系统运行情况', '维护工作量', '遗留问题']) {
      expect(form).toContain(label);
    }
    const english = text({}, { language: 'en', company: { name: '', branch: '', servicePhone: '' } });
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  test('long texts and many systems are cut to their boxes, as many as blank', () => {
    const many = { ...free, assets: manyRows({ asset: 'assets-3' }, 80), covers: '巡检'.repeat(2000) };
    expect(text(many, read(asset)).match(/（见登记簿）/g)).toHaveLength(2);
    const boxes = (page: string) => [...page.matchAll(/class="slip-row tall-\d"/g)].map(String);
    expect(boxes(html(many, read(asset)))).toEqual(boxes(html({}, blank)));
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong)).toContain('<article');
    expect(html({ ...free, covers: '<script>\u202e' })).not.toMatch(/<script|\u202e/);
  });
});
