import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { examples as assets } from '../../assets/examples.ts';
import assetRegister from '../../assets/register.ts';
import { examples as customers } from '../../customers/examples.ts';
import customerRegister from '../../customers/register.ts';
import type { PaperProps } from '../../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import expiryNotice from './expiry-notice.tsx';

const [water, free, garden, next] = examples as [Values, Values, Values, Values];
const customer = (n: number, more: Values = {}) =>
  exampleEntry(customerRegister, `customers-${n}`, { ...customers[n - 1], ...more });
const asset = (n: number) => exampleEntry(assetRegister, `assets-${n}`, assets[n - 1] as Values);
const read = (...entries: Entry[]): Partial<PaperProps> => ({
  related: new Map(entries.map((entry) => [entry.id, entry])),
});
const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(expiryNotice.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');
const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };

describe('the notice that a maintenance contract ends (rep-15)', () => {
  test('it names the customer, the contract, every covered asset and the day of the end (rep-15)', () => {
    const page = text(water, read(customer(1), asset(1), asset(4)));
    for (const held of [
      '致（客户名称）〔customers-1〕',
      '联系人及电话周国平　设备科科长　13800000101',
      '寄出日期及方式2026-11-27',
      '保养合同编号BY-2026-017',
      '期满日期2026-12-31',
      '合同起讫2026-01-01 至 2026-12-31',
      '智能电表DT-862862-2025-04417取水泵房',
      '超声波流量计UF-300',
      '服务范围每季度保养一次',
      '派员拜访2026-12-03',
      '我方电话0510-88880000',
    ]) {
      expect(page).toContain(held);
    }
  });

  test('the customer answers by pen on a slip that says to whom and about which contract (rep-15)', () => {
    const slip = html(water).split('回　执').at(-1) ?? '';
    const words = slip.replace(/<[^>]*>/g, '');
    for (const held of ['远大电气有限公司', '0510-88880000', '〔customers-1〕', 'BY-2026-017', '2026-12-31']) {
      expect(words).toContain(held);
    }
    expect(words).toMatch(/客户答复续约不续约面谈后定不续约的原因/);
    expect(slip.match(/aria-label="未选"/g)).toHaveLength(3);
    expect(html(garden)).not.toContain('aria-label="已选"');
  });

  test('renewal offers what the next contract holds as drafted; one that was cancelled is no offer (rep-15)', () => {
    const drafted = exampleEntry(register, 'contracts-4', next);
    expect(text(garden, read(drafted))).toContain('续约建议2026-06-01 至 2027-05-31\n同上期。');
    const cancelled = { ...drafted, state: 'cancelled' };
    expect(text(garden, read(cancelled))).toContain('续约建议期满后的服务方式');
  });

  test('it is addressed where the customer has a single site; of two, a pen chooses', () => {
    expect(text(garden, read(customer(3)))).toContain('地址锦绣路 88 号 5 幢地下一层');
    expect(text(water, read(customer(1)))).not.toMatch(/清源路|水库路/);
    expect(text(garden, read(customer(3, { contacts: {} })))).toContain('联系人及电话13800000305');
  });

  test('notes of the company stay inside it', () => {
    expect(text(water)).not.toContain('挂号信');
  });

  test('for free maintenance it is stamped as the wrong paper, and a cancelled contract says so (rep-15, prj-4)', () => {
    expect(text(free)).toContain('免费维护期不用此单');
    expect(text(water)).not.toContain('免费维护期不用此单');
    expect(text(water, { entry: exampleEntry(register, 'x', water, { state: 'cancelled' }) })).toContain('已解除');
  });

  test('blank it is a form; in English it has no Chinese label', () => {
    const form = text({}, blank);
    expect(form).not.toMatch(/undefined|null|NaN|不用此单/);
    for (const label of ['本期服务小结', '期满后的服务方式', '拜访结果', '不续约的原因', '业务员', '服务主任']) {
      expect(form).toContain(label);
    }
    const english = text({}, { language: 'en', company: { name: '', branch: '', servicePhone: '' } });
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  test('filled to the brim or blank it takes the same room, which is on one sheet', () => {
    const many = { ...water, assets: manyRows({ asset: 'assets-1' }, 60), covers: '保养'.repeat(2000) };
    expect(text(many, read(asset(1)))).toContain('另 53 台见保养合同');
    expect(text(many)).toContain('（见登记簿）');
    expect(heights(html(many))).toEqual(heights(html({}, blank)));
    const { rows, lines, boxes } = heights(html(many));
    const headMm = 15;
    const footMm = 11;
    const signsMm = 5.6;
    expect(headMm + rows * 5.6 + lines * 5 + boxes + footMm + signsMm).toBeLessThan(296.8 - 20);
  });

  test('markup is text, and values of a wrong kind stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    const wrongCustomer = exampleEntry(customerRegister, 'customers-1', {
      contacts: { a: 1 },
      sites: { b: { address: 7 } },
    });
    expect(html(wrong)).toContain('<article');
    expect(html(water, read(wrongCustomer))).toContain('<article');
    expect(html({ ...water, assets: { a: { asset: 5 }, b: null } })).toContain('<article');
    expect(html({ ...water, covers: '<script>\u202e' })).not.toMatch(/<script|\u202e/);
  });
});

/** Rows of tables, lines of prose, and the height of all rows of boxes in millimetres, which are the heights of the style sheet. */
function heights(page: string) {
  const mm: Record<string, number> = { 1: 6.2, 2: 9.8, 3: 13.6, 4: 18 };
  const boxes = [...page.matchAll(/class="slip-row tall-(\d)"/g)].map(([, lines = '']) => mm[lines] ?? Number.NaN);
  return {
    rows: page.match(/<tr>/g)?.length ?? 0,
    lines: page.match(/class="slip-line-above"/g)?.length ?? 0,
    boxes: boxes.reduce((sum, height) => sum + height, 0),
  };
}
