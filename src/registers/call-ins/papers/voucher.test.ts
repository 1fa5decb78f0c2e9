import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import type { PaperProps } from '../../paper.ts';
import { arrivalBy, exampleEntry, examplePaper, manyRows } from '../../paper-parts/example-paper.ts';
import { examples } from '../examples.ts';
import register from '../register.ts';
import voucher from './voucher.tsx';

const [registered, , , cash, invoice, takenBack] = examples as [Values, Values, Values, Values, Values, Values];

const html = (values: Values, more: Partial<PaperProps> = {}) =>
  renderToString(h(voucher.Sheet, examplePaper(register, values, more)));
const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');
const ticked = (page: string) => [...page.matchAll(/aria-label="已选".*?<\/svg>([^<]*)/g)].map(([, label]) => label);
const copies = (page: string) => page.match(/<article/g)?.length;

describe('the voucher of a call (rep-3, rep-4)', () => {
  test('both copies hold number, customer, due time and what was reported (rep-3, rep-14)', () => {
    const due = arrivalBy('2026-11-18T09:30:00Z');
    const both = html(cash, { obligations: due }).split('第二联');
    expect(both).toHaveLength(2 + 1);
    for (const copy of html(cash, { obligations: due }).split('</article>').slice(0, 2)) {
      for (const held of [
        'FW-2026-1166',
        'CI-20261123-A001',
        '〔customers-4〕',
        '17:30 ／ 11:10',
        '机组合闸后不启动',
      ]) {
        expect(copy).toContain(held);
      }
    }
    expect(text(cash)).toContain('第一联　归档');
    expect(text(cash)).toContain('第二联　客户');
  });

  test('what is charged stands there in figures and in capital digits (rep-5, ret-10)', () => {
    expect(text(cash)).toContain('叁佰伍拾捌元整');
    expect(text(cash)).toContain('¥ 358.00');
    expect(text({ ...cash, fee: 38_000 })).toContain('叁佰捌拾元整');
  });

  test('category, zone, result and payment are ticked (rep-1, rep-5)', () => {
    const [first] = html(cash, { entry: exampleEntry(register, 'x', cash, { state: 'closed' }) }).split('</article>');
    expect(ticked(first ?? '')).toEqual(['有费', '郊区', '当场修妥', '当场收款']);
  });

  test('goods that were taken back are not charged yet, and carry the receipt number (rep-6, rep-8)', () => {
    expect(text(takenBack)).toContain('随商品归还收费');
    expect(text(takenBack)).toContain('LQ-000412');
  });

  test('a signature is its image; a refusal says why, and who saw it (rep-4)', () => {
    expect(html(cash, { url: () => 'blob:signature' })).toContain('src="blob:signature"');
    expect(text(cash)).toContain('已签字，图样不在本机');
    expect(text(invoice)).toContain('客户拒签：业主委员会要先开会，不肯签字');
    expect(text(invoice)).toContain('见证人：保安 吴斌');
  });

  test('it carries the beginning and the end of the hash of the newest change', () => {
    expect(text(cash)).toContain('校验 9f2c…a1');
  });

  test('one of a call that was voided says so', () => {
    const voided = exampleEntry(register, 'x', cash, { state: 'void', void: '重复' });
    expect(text(cash, { entry: voided })).toContain('作废');
    expect(text(cash)).not.toContain('作废');
  });
});

describe('room for a pen (rep-3)', () => {
  test('with nothing filled in, there are both copies, every label, and no value and no QR code (rep-3)', () => {
    const blank = { entry: exampleEntry(register, 'x', {}, { no: '' }), address: '', hash: '' };
    const page = html({}, blank);
    expect(copies(page)).toBe(2);
    expect(ticked(page)).toEqual([]);
    expect(page).not.toContain('slip-qr');
    expect(page).not.toMatch(/undefined|null|NaN|Invalid/);
    for (const label of ['客户名称', '实际故障', '合计（大写）', '客户意见与签字', '应到／实到']) {
      expect(text({}, blank)).toContain(label);
    }
  });

  test('what is not known yet stays blank beside what is (rep-4)', () => {
    expect(text(registered)).toContain('电表夜间读数不走');
    expect(text(registered)).not.toContain('元整');
  });
});

describe('whatever somebody typed or imported', () => {
  test('markup is text, and nothing turns the writing direction', () => {
    const page = html({
      ...cash,
      symptom: '<script>alert(1)</script>\u202egnp.exe',
      contact: '"><img src=x onerror=y>',
    });
    expect(page).not.toMatch(/<script|<img src=x|\u202e/);
    expect(page).toContain('&lt;script>');
  });

  test('a text of two thousand characters is cut, and the paper says where the rest is', () => {
    const [first] = html({ ...cash, symptom: '泵'.repeat(2000), workDone: 'w'.repeat(2000) }).split('</article>');
    expect(first).toMatch(/泵…（见登记簿）/);
    expect(first).toMatch(/w…（见登记簿）/);
  });

  test('thirty parts take four lines, the last of which names what is missing and its sum (ret-10)', () => {
    const parts = manyRows({ name: '接触器', qty: 1, unitPrice: 100 }, 30);
    const page = text({ category: 'paid', parts });
    expect(page).toContain('另 27 项见登记簿');
    expect(page).toContain('¥ 27.00');
    expect(page).toContain('叁拾元整');
  });

  test('values of a wrong kind are printed as they are, and stop nothing', () => {
    const wrong = Object.fromEntries(Object.keys(register.fields).map((name) => [name, { a: ['x'] }]));
    for (const values of [
      wrong,
      { ...cash, fee: 1.5, calledAt: 'gestern', zone: 7, parts: 'x', customerSignature: 3 },
    ]) {
      expect(copies(html(values))).toBe(2);
    }
    expect(text({ ...cash, fee: Number.MAX_SAFE_INTEGER })).not.toContain('元整');
  });

  test('it can be printed in English', () => {
    expect(text(cash, { language: 'en' })).toContain('Service voucher');
    expect(text(cash, { language: 'en' })).not.toMatch(/客户名称|申报现象|叫修/);
  });
});
