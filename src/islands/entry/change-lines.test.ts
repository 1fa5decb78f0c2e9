import { describe, expect, test } from 'vitest';
import type { Change, ChangeId, Json } from '#domain/changes/change.ts';
import callIns from '#registers/call-ins/register.ts';
import customers from '#registers/customers/register.ts';
import { changeText, idsIn } from './change-lines.ts';

const TITLES: Record<string, string> = { cu1: '城东水厂', st1: '王建国' };
const named = (id: string) => TITLES[id] ?? id;

function change(serial: number, set: Record<string, Json>, more: Partial<Change> = {}): Change {
  const id = `2026-11-23T01:00:0${serial}.000Z-0000-a` as ChangeId;
  return { id, entry: 'e', register: 'r', by: 'st1', device: 'a', base: [], set, ...more } as unknown as Change;
}

const entered = change(1, { no: 'CU-1', state: 'active', name: '城东水厂', contacts: { k1: { name: '周国平' } } });
const text = (set: Record<string, Json>, more: Partial<Change> = {}) =>
  changeText(customers, change(2, set, more), [entered], named);

describe('a change in words', () => {
  test('the first is the entering, with what was written; the number is no news', () => {
    expect(changeText(customers, entered, [], named)).toEqual({
      acts: ['登记', '往来中'],
      lines: ['客户名称：城东水厂', '联系人：姓名 周国平'],
    });
  });

  test('a value says what it was and what it is, an emptied one what it was', () => {
    expect(text({ name: '城西水厂' }).lines).toEqual(['客户名称：城东水厂 → 城西水厂']);
    expect(text({ name: null }).lines).toEqual(['客户名称：清空，原为 城东水厂']);
    expect(text({ phone: '0510-80000101' }).lines).toEqual(['总机或常用电话：0510-80000101']);
  });

  test('a row is called by its first cell, when it comes, changes and goes', () => {
    expect(text({ 'contacts.k2': { name: '陆敏', role: '值班长' } }).lines).toEqual([
      '联系人 “陆敏”：增加，姓名 陆敏，职务 值班长',
    ]);
    expect(text({ 'contacts.k1.name': '周平' }).lines).toEqual(['联系人 “周国平” 姓名：周国平 → 周平']);
    expect(text({ 'contacts.k1.role': '科长' }).lines).toEqual(['联系人 “周国平” 职务：科长']);
    expect(text({ 'contacts.k1': null }).lines).toEqual(['联系人 “周国平”：删去']);
  });

  test('states and voiding are called by name', () => {
    expect(text({ state: 'inactive' }).acts).toEqual(['状态：往来中 → 已停止往来']);
    expect(text({ void: '重复登记' }).acts).toEqual(['作废']);
    expect(text({ void: null }, { undoes: entered.id }).acts).toEqual(['撤销', '恢复，重新计入']);
  });

  test('entries are called by their titles, and signatures by who signed', () => {
    const call = change(1, { state: 'registered', customer: 'cu1' });
    const signed = { sha256: 'a'.repeat(64), signedAt: '2026-11-23T02:00:00Z', by: '周国平' };
    const later = changeText(callIns, change(2, { technician: 'st1', customerSignature: signed }), [call], named);
    expect(changeText(callIns, call, [], named).lines).toEqual(['客户名称：城东水厂']);
    expect(later.lines).toEqual(['技术员：王建国', expect.stringMatching(/^客户签字：周国平 2026-11-23 10:00/)]);
    expect(idsIn(callIns, [call])).toEqual(['st1', 'cu1']);
  });

  test('values that are not of their kind, and fields that nobody knows, are shown as they are', () => {
    expect(text({ name: 5, unknown: '<b>', contacts: '没有' }).lines).toEqual([
      '客户名称：城东水厂 → 5',
      'unknown：<b>',
      '联系人：姓名 周国平 → 没有',
    ]);
  });
});
