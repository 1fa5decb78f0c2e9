import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { phone } from './field.ts';

const caller = phone({ label: { zh: '电话', en: 'Phone' } });

describe('a telephone number', () => {
  test.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 138 0013 8000',
    '+8613800138000',
    '0086 13800138000',
    '8613800138000',
    '010-88886666',
    '01088886666',
    '0755-8888666',
    '(0755) 88886666',
    '+86 10 8888 6666',
    '+86 (10) 88886666',
    '+86-0755-88886666',
    '010-88886666-801',
    '010-88886666转801',
    '0755-88886666 转 8012',
    '021-66668888 ext.12',
    '021-66668888#12',
    '400-820-8820',
    '4008208820 转 1',
    '800 810 8888',
    '88886666',
    '8888666',
    '95588',
    '10086',
    '+852 2345 6789',
    '0049 30 1234567',
  ])('%s is kept, grouped as it was written', (written) => {
    expect(caller.parse(written)).toBe(written);
    expect(caller.fault(written)).toBeUndefined();
    expect(caller.format(written, 'zh')).toBe(written);
  });

  test.each([
    ['１３８００１３８０００', '13800138000'],
    ['（０１０）８８８８６６６６', '(010)88886666'],
    ['＋86 138 0013 8000', '+86 138 0013 8000'],
    ['010－88886666', '010-88886666'],
    ['010—88886666—801', '010-88886666-801'],
    ['\u202d138 0013 8000\u202c', '138 0013 8000'],
    ['\u3000138\u00a00013  8000\n', '138 0013 8000'],
  ])('%j, pasted from a chat or a spreadsheet, becomes %s', (written, kept) => {
    expect(caller.parse(written)).toBe(kept);
  });

  test.each([
    '1380013800',
    '138001380000',
    '12800138000',
    '138001380001380013800',
    '13800138000/13900139000',
    '13800138000、13900139000',
    '王工 13800138000',
    '一三八',
    '0',
    '+86',
    '+86 88886666123456',
    '010-88886666转',
    '010-88886666转1234567',
    '((010)88886666',
    '+',
    '()',
  ])('%s is no number that can be dialled', (written) => {
    expect(caller.parse(written)).toBeUndefined();
    expect(faultOf(caller, written).zh).toContain(`“${written}”不是一个电话号码；允许：手机号、座机`);
  });

  test('full-width digits are not stored, so that the same number is the same text', () => {
    expect(faultOf(caller, '１３８００１３８０００').en).toContain('is not a telephone number');
    expect(caller.fault(13800138000)).toBeDefined();
  });

  test('an entry is found by the digits alone', () => {
    expect(['+86 138-0013-8000', '(010)88886666转801'].map((value) => caller.searchText(value))).toEqual([
      '8613800138000',
      '01088886666801',
    ]);
  });

  test('every mobile number can be stored, however it is grouped and wherever it was copied from', () => {
    const digits = fc.stringMatching(/^1[3-9][0-9]{9}$/);
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('', '+86 ', '0086-'),
        (mobile, gap, country) => {
          const written = `${country}${mobile.slice(0, 3)}${gap}${mobile.slice(3, 7)}${gap}${mobile.slice(7)}`;
          expect(caller.parse(written)).toBe(written);
        },
      ),
    );
  });

  test('every landline with an area code can be stored, and reads back as itself', () => {
    const area = fc.stringMatching(/^0(10|2[0-9]|[3-9][0-9]{2})$/);
    const local = fc.stringMatching(/^[2-9][0-9]{6,7}$/);
    const extension = fc.stringMatching(/^((转| 转 |-|#)[0-9]{1,6})?$/);
    fc.assert(
      fc.property(area, local, extension, (code, line, inner) => {
        expect(caller.parse(`${code}-${line}${inner}`)).toBe(`${code}-${line}${inner}`);
        expect(caller.parse(`（${code}）${line}${inner}`)).toBe(`(${code})${line}${inner}`);
      }),
    );
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(caller));
});
