import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedInstead, problemReport } from './problem.ts';

describe('the report that an editor reads', () => {
  test('it counts the problems, and lists them by file and line with what is wrong and what is allowed', () => {
    const report = problemReport([
      { file: 'content/regulations/repair.mdx', line: 40, what: '没有这个条款：“rep-99”', allowed: 'rep-9、rep-19' },
      { file: 'content/faq/receipt-lost.mdx', line: 7, what: '缺少“title”', allowed: '必须填写' },
      { file: 'content/regulations/repair.mdx', line: 8, what: '链接“/x/”打不开' },
    ]);
    expect(report).toBe(`内容有 3 处错误，未生成网站：
  content/faq/receipt-lost.mdx:7
    错误：缺少“title”
    允许：必须填写
  content/regulations/repair.mdx:8
    错误：链接“/x/”打不开
  content/regulations/repair.mdx:40
    错误：没有这个条款：“rep-99”
    允许：rep-9、rep-19`);
  });
});

describe('what may stand in place of a value', () => {
  test('a short list is told whole', () => {
    expect(allowedInstead('A3', ['A4', 'A5'])).toBe('A4、A5');
  });

  test('of a long list the nearest are told, the likeliest first, with how many there are', () => {
    const ids = Array.from({ length: 22 }, (_, i) => `rep-${i + 1}`);
    expect(allowedInstead('rep-144', ids)).toMatch(/^共 22 个，最接近的是 rep-14、/);
    expect(allowedInstead('reo-22', ids)).toMatch(/rep-22/);
  });

  test('where nothing is allowed it says so', () => {
    expect(allowedInstead('rep-1', [])).toBe('（没有可用的值）');
  });

  test('whatever was written, what is told is on the list', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `faq-${i}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const told = allowedInstead(value, ids)
          .replace(/^.*最接近的是 /, '')
          .split('、');
        expect(told).toHaveLength(3);
        expect(ids).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});
