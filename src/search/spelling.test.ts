import { describe, expect, test } from 'vitest';
import { found } from '../../tests/support/small-index.ts';
import { spelledAs } from './spelling.ts';

const register = found('form', 'call-in-register', '叫修登记簿', { pinyin: ['jiao xiu deng ji bu', 'bao xiu ben'] });

describe('a name by its pinyin', () => {
  test.each([
    ['jxdjb', 0],
    ['jiaoxiudengjibu', 0],
    ['bxb', 0],
    ['jxd', 2],
    ['jiaoxiu', 8],
    ['jiaox', 10],
    ['baoxiu', 3],
  ])('%s spells it, %i letters short', (letters, rest) => {
    expect(spelledAs(register, letters)).toBe(rest);
  });

  test('the nearer of two names counts', () => {
    const both = found('term', 'x', '检', { pinyin: ['jian cha biao', 'jian cha'] });
    expect(spelledAs(both, 'jiancha')).toBe(0);
    expect(spelledAs(both, 'jc')).toBe(0);
  });

  test.each(['', 'j', 'jxdjbx', 'xdjb', 'iao', 'JX', 'jx1', '叫修', 'jiao xiu', 'j.', '.*', 'x'.repeat(10_000)])(
    '“%s” does not spell it',
    (letters) => {
      expect(spelledAs(register, letters)).toBeUndefined();
    },
  );

  test('what has no pinyin is not spelled', () => {
    expect(spelledAs(found('page', 'p', 'FAQ'), 'faq')).toBeUndefined();
  });
});
