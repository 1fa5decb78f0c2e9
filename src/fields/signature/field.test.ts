import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Instant } from '#domain/instant.ts';
import { expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { signature } from './field.ts';

const customer = signature({ label: { zh: '客户签字', en: 'Customer’s signature' } });
const at = '2026-11-23T06:18:00Z' as Instant;
const signed = { sha256: 'a'.repeat(64), signedAt: at, by: '李女士' };
const refused = { refusedAt: at, reason: '不认可收费', witness: '王工' };

describe('a signature or its refusal', () => {
  test('both are stored, and say who, when and why', () => {
    expect([customer.fault(signed), customer.fault(refused)]).toEqual([undefined, undefined]);
    expect(customer.format(signed, 'zh')).toBe('李女士 2026-11-23 14:18');
    expect(customer.format(refused, 'zh')).toBe('拒签：不认可收费（见证人 王工）2026-11-23 14:18');
    expect(customer.format(refused, 'en')).toBe('Refused: 不认可收费 (witness: 王工) 2026-11-23 14:18');
  });

  test('an entry is found by who signed, or by who saw the refusal', () => {
    expect([customer.searchText(signed), customer.searchText(refused)]).toEqual(['李女士', '王工']);
  });

  test('a refusal without a witness or a reason does not count', () => {
    const { witness, ...unseen } = refused;
    expect(witness).toBe('王工');
    expect(faultOf(customer, unseen)).toEqual({
      zh: '缺少“见证人姓名”；允许：必须填写',
      en: '“name of the witness” is missing; allowed: It must be filled in',
    });
    expect(faultOf(customer, { ...refused, reason: ' ' }).zh).toBe(
      '拒签原因：“ ”不是拒签原因；允许：1 至 200 个字，不分行',
    );
  });

  test.each<[Json, string]>([
    [{ ...signed, sha256: 'A'.repeat(64) }, '不是文件指纹'],
    [{ ...signed, sha256: 'data:image/png;base64,AAAA' }, '不是文件指纹'],
    [{ ...signed, signedAt: '2026-11-23 14:18' }, '不是签字时间'],
    [{ ...signed, by: '李\u202e女士' }, '李\\u{202e}女士”不是签字人姓名'],
    [{ ...signed, by: 3 }, '“3”不是签字人姓名'],
    [{ ...signed, ...refused }, '这一项没有用处'],
    [{ ...signed, constructor: 'x' }, '“constructor”这一项没有用处'],
    [JSON.parse(`{"__proto__":${JSON.stringify(signed)}}`), '“__proto__”这一项没有用处'],
    [{}, '缺少“文件指纹”'],
    [true, '不是签字'],
    [[], '不是签字'],
    ['李女士', '“李女士”不是签字'],
  ])('%j is neither, and the reason is given', (value, why) => {
    expect(faultOf(customer, value).zh).toContain(why);
  });

  test('a typed name is not a signature', () => expect(customer.parse('李女士')).toBeUndefined());

  test('nothing that a file can hold makes it throw', () => expectHarmless(customer));
});
