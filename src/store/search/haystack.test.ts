import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import callIns from '../../registers/call-ins/register.ts';
import customers from '../../registers/customers/register.ts';
import { has, haystackOf, type Named, needlesOf, phonesOf } from './haystack.ts';

const entry = (values: Record<string, Json>, refs: string[] = []): Entry =>
  ({ id: 'e1', no: 'CI-20261123-A001', state: 'registered', values, refs }) as unknown as Entry;

/** Whether an entry is found by a text. */
function isFound(text: string, values: Record<string, Json>, register: Register = customers, named?: Named): boolean {
  const haystack = haystackOf(entry(values, named ? ['c1'] : []), register, () => named);
  return needlesOf(text).every((needle) => has(haystack, needle));
}

const waterworks = {
  name: '城东水厂',
  phone: '0510-80000101',
  contacts: { c1: { name: '曾国平', phone: '+86 138 0000 0412' }, c2: { name: '陆敏', phone: '400-800-0412' } },
  notes:
    '铭牌 ＤＴ－８６２；每年 7 月至 9 月高峰供水，停机检修须提前三天书面约定，钥匙在物业前台，进门登记，换安全帽。',
};

describe('an entry is found', () => {
  test.each([
    ['its name', '城东'],
    ['words out of order', '陆敏 城东'],
    ['initials', 'cdsc'],
    ['initials from the middle of a name', 'sc'],
    ['initials in capitals', 'CDSC'],
    ['either reading of a surname', 'zgp'],
    ['the other reading', 'cgp'],
    ['a cell of a table', '曾国平'],
    ['full-width letters, typed half-width', 'dt-862'],
    ['half-width letters, typed full-width', 'ｄｔ－８６２'],
    ['a text with blanks, typed without', '每年7月'],
    ['its number', 'ci-20261123-a001'],
    ['the digits of its number', '20261123001'],
    ['a telephone number without its hyphen', '051080000101'],
    ['the end of a telephone number', '0101'],
    ['a telephone number grouped otherwise', '138-0000-0412'],
    ['a telephone number with the country', '+8613800000412'],
    ['nothing asked for', ' 　'],
  ])('by %s', (_, text) => {
    expect(isFound(text, waterworks)).toBe(true);
  });

  test.each([
    ['a word that is not there', '城西'],
    ['one right word and a wrong one', '城东 城西'],
    ['letters that run from one name into the next', 'scl'],
    ['digits that run from one number into the next', '0412400'],
    ['initials of a whole sentence', 'mnqy'],
    ['the internal names of fields', 'contacts'],
  ])('not by %s', (_, text) => {
    expect(isFound(text, waterworks)).toBe(false);
  });

  test.each(['城东', 'cdsc', '051080000101'])('by the customer that it names: %s', (text) => {
    const customer = { title: '城东水厂', phones: ['0510-80000101'] };
    expect(isFound(text, { customer: 'c1', symptom: '不转' }, callIns, customer)).toBe(true);
    expect(isFound(text, { customer: 'c1', symptom: '不转' }, callIns)).toBe(false);
  });

  test('by what is right in it, though imported values are of no kind that the register knows', () => {
    const values = { name: '城东水厂', phone: 7, contacts: [1, null, { name: 5 }], sites: 'x', unknown: '未知' };
    expect(isFound('城东', values)).toBe(true);
    expect(phonesOf(entry(values), customers)).toEqual([]);
  });
});

test('all telephone numbers of an entry are those of its fields and its tables', () => {
  expect(phonesOf(entry(waterworks), customers)).toEqual(['0510-80000101', '+86 138 0000 0412', '400-800-0412']);
});
